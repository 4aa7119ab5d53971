import type { MapSchema } from '@colyseus/schema';

/**
 * Brings a schema map in step with a view's map. Entries are compared by identity: a view keeps the object of whatever did not change.
 * Without `update` (plain values) an entry is overwritten; a schema never is: clients would keep the old one as a ghost.
 */
export function projectMap<V, S>(
  target: MapSchema<S>,
  before: ReadonlyMap<string, V> | undefined,
  after: ReadonlyMap<string, V>,
  create: (value: V) => S,
  update?: (schema: S, value: V) => void,
): void {
  if (before === after) return;
  for (const key of target.keys()) if (!after.has(key)) target.delete(key);
  for (const [key, value] of after) {
    if (before?.get(key) === value) continue;
    const schema = target.get(key);
    if (schema === undefined || !update) target.set(key, create(value));
    else update(schema, value);
  }
}
