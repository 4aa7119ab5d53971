import type { MapSchema } from '@colyseus/schema';

type Numbers = Readonly<Record<string, number>>;

/** Brings a schema map of numbers in step with a record. */
export function projectRecord(target: MapSchema<number>, before: Numbers | undefined, after: Numbers): void {
  if (before === after) return;
  for (const key in before) if (!Object.hasOwn(after, key)) target.delete(key);
  for (const key in after) if (before?.[key] !== after[key]) target.set(key, after[key]!);
}
