import type { MapSchema } from '@colyseus/schema';

/**
 * Brings a schema map in step with a view's map. Entries are compared by identity: a view keeps the object of whatever
 * did not change. Without `update` (plain values) an entry is overwritten; a schema never is: clients would keep the
 * old one as a ghost.
 */
export function projectMap<V, S>(
  target: MapSchema<S>,
  before: ReadonlyMap<string, V> | undefined,
  after: ReadonlyMap<string, V>,
  create: (value: V) => S,
  update?: (schema: S, value: V, old: V) => void,
): void {
  if (before === after) return;
  let kept = 0;
  for (const [key, value] of after) {
    const old = before?.get(key);
    if (old !== undefined) kept += 1;
    if (old === value) continue;
    if (old === undefined || !update) target.set(key, create(value));
    else update(target.get(key)!, value, old);
  }
  if (before && kept < before.size) for (const key of before.keys()) if (!after.has(key)) target.delete(key);
}
