interface PlainMap {
  readonly $map: readonly (readonly [string, unknown])[];
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlainMap = (value: Readonly<Record<string, unknown>>): boolean => Array.isArray(value['$map']);

/** A value of the state as JSON: maps as lists of their entries. */
export function toPlain(value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value].map(([key, inner]) => [key, toPlain(inner)]) };
  return isRecord(value) ? eachField(value, toPlain) : value;
}

export function fromPlain(value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (!isPlainMap(value)) return eachField(value, fromPlain);
  return new Map((value as unknown as PlainMap).$map.map(([key, inner]) => [key, fromPlain(inner)]));
}

/** The same object where nothing in it is written otherwise. */
function eachField(value: Readonly<Record<string, unknown>>, as: (inner: unknown) => unknown): unknown {
  const entries = Object.entries(value).map(([key, inner]) => [key, as(inner)] as const);
  return entries.every(([key, inner]) => inner === value[key]) ? value : Object.fromEntries(entries);
}
