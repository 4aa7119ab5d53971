/** Names of fields and keys of maps, from the root of the state. */
export type Path = readonly string[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Things that are looked into; anything else is one value. */
export type Inner = ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>;
export const isInner = (value: unknown): value is Inner => value instanceof Map || isRecord(value);

export const part = (of: Inner, key: string): unknown =>
  of instanceof Map ? of.get(key) : (of as Readonly<Record<string, unknown>>)[key];
export const keysOf = (of: Inner): Iterable<string> => (of instanceof Map ? of.keys() : Object.keys(of));

/** What time alone changes says nothing about what was done. */
const PASSING: ReadonlySet<string> = new Set(['deadline']);

/** Whether two values of the state mean the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((value, at) => isSame(value, b[at]));
  if (!isInner(a) || !isInner(b) || a instanceof Map !== b instanceof Map) return false;
  const keys = new Set([...keysOf(a), ...keysOf(b)]);
  return [...keys].every((key) => PASSING.has(key) || isSame(part(a, key), part(b, key)));
}

/** Undefined: nothing is there. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (!isInner(value)) return undefined;
    value = part(value, key);
  }
  return value;
}

function insert(map: ReadonlyMap<string, unknown>, key: string, value: unknown, nth = map.size): Map<string, unknown> {
  const entries = [...map].filter(([other]) => other !== key);
  return new Map(entries.toSpliced(nth, 0, [key, value]));
}

function withPart(of: Inner, key: string, value: unknown, nth: number | undefined): Inner {
  if (of instanceof Map) {
    if (value !== undefined && !of.has(key)) return insert(of, key, value, nth);
    const copy = new Map(of);
    if (value === undefined) copy.delete(key);
    else copy.set(key, value);
    return copy;
  }
  const { [key]: _old, ...rest } = of as Readonly<Record<string, unknown>>;
  return value === undefined ? rest : { ...of, [key]: value };
}

/** The same with another value in that place (undefined: without it); itself where there is no such place. */
export function withValue<T>(root: T, path: Path, value: unknown, nth?: number): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (!isInner(root)) return root;
  const old = part(root, key);
  const fresh = rest.length === 0 ? value : withValue(old, rest, value, nth);
  return fresh === old ? root : (withPart(root, key, fresh, nth) as T);
}
