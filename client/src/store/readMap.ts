/** Reads a live map into plain values. What did not change stays the same object, and so does the map as a whole. */
export function readMap<S, T>(
  before: ReadonlyMap<string, T>,
  source: ReadonlyMap<string, S>,
  isSame: (known: T, value: S, id: string) => boolean,
  read: (id: string, value: S) => T,
): ReadonlyMap<string, T> {
  const after = new Map<string, T>();
  let changed = source.size !== before.size;
  for (const [id, value] of source.entries()) {
    const known = before.get(id);
    if (known !== undefined && isSame(known, value, id)) after.set(id, known);
    else {
      after.set(id, read(id, value));
      changed = true;
    }
  }
  return changed ? after : before;
}
