import { memo } from '@tallow/shared/kernel';
import type { Thing, ValuesOf, WireOf } from '@tallow/shared/wire';

type Fields = Readonly<Record<string, unknown>>;
type Numbers = ReadonlyMap<string, number>;
/** How one field is read; the map of numbers is alive, so it is copied. */
interface FieldReader {
  readonly key: string;
  readonly isLive: boolean;
  readonly read: (copied: never) => unknown;
}
interface Plan {
  readonly keys: readonly string[];
  readonly fields: readonly FieldReader[];
}

const asSent = (copied: never): unknown => copied;
const toRecord = (numbers: Numbers): Readonly<Record<string, number>> => Object.fromEntries(numbers.entries());

const planOf = memo((thing: Thing): Plan => {
  const fields = Object.entries(thing.fields).flatMap(([key, field]): readonly FieldReader[] => {
    if (field.kind === 'numbers') return [{ key, isLive: true, read: toRecord }];
    return field.kind === 'value' ? [{ key, isLive: false, read: field.read ?? asSent }] : [];
  });
  return { fields, keys: fields.map(({ key }) => key) };
});

function hasSameNumbers(copied: unknown, now: unknown): boolean {
  if (!(copied instanceof Map)) return false;
  for (const [key, value] of copied as Numbers) if ((now as Numbers).get(key) !== value) return false;
  return copied.size === (now as Numbers).size;
}

/**
 * Reads a thing's own fields from its live state. Values that did not change stay the same objects, and so do all of
 * them together.
 */
export class ThingReader<T extends Thing> {
  readonly #plan: Plan;
  /** By the number of the field: at a crowded table this is compared more often than anything else. */
  #copied: readonly unknown[] = [];
  #values: Fields | undefined;

  constructor(thing: T) {
    this.#plan = planOf(thing);
  }

  /** Whether the values read last are still those of the state. */
  isCurrent(state: WireOf<T>): boolean {
    const { keys } = this.#plan;
    const copied = this.#copied;
    for (let i = 0; i < keys.length; i++) {
      const now = (state as Fields)[keys[i]!];
      if (copied[i] !== now && !hasSameNumbers(copied[i], now)) return false;
    }
    return true;
  }

  read(state: WireOf<T>): ValuesOf<T> {
    if (!this.#values || !this.isCurrent(state)) this.#values = this.#readAll(state as Fields);
    return this.#values as ValuesOf<T>;
  }

  #readAll(state: Fields): Fields {
    const [before, values] = [this.#copied, this.#values];
    const next: Record<string, unknown> = {};
    this.#copied = this.#plan.fields.map(({ key, isLive, read }, i) => {
      const now = state[key];
      const isOld = values !== undefined && (before[i] === now || hasSameNumbers(before[i], now));
      const copied = isOld ? before[i] : isLive ? new Map((now as Numbers).entries()) : now;
      next[key] = isOld ? values[key] : read(copied as never);
      return copied;
    });
    return next;
  }
}
