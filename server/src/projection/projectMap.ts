import type { MapSchema } from '@colyseus/schema';
import type { Writer } from './writerOf.ts';

/**
 * Brings a schema map in step with a view's map. Entries are compared by identity: a view keeps the object of whatever
 * did not change. A schema is never overwritten: clients would keep the old one as a ghost.
 */
export function projectMap<V, S>(
  target: MapSchema<S>,
  before: ReadonlyMap<string, V> | undefined,
  after: ReadonlyMap<string, V>,
  { create, update }: Writer<V, S>,
): void {
  if (before === after) return;
  let kept = 0;
  for (const [key, value] of after) {
    const old = before?.get(key);
    if (old !== undefined) kept += 1;
    if (old === value) continue;
    if (old === undefined) target.set(key, create(value));
    else update(target.get(key)!, value, old);
  }
  if (before && kept < before.size) for (const key of before.keys()) if (!after.has(key)) target.delete(key);
}

/** The same of plain values by key. */
export function projectNames(
  target: MapSchema<string>,
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string>,
): void {
  if (before === after) return;
  for (const [key, value] of after) if (before?.get(key) !== value) target.set(key, value);
  for (const key of before?.keys() ?? []) if (!after.has(key)) target.delete(key);
}
