const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;

function mapsDiffer(before: ReadonlyMap<unknown, unknown>, after: ReadonlyMap<unknown, unknown>): boolean {
  if (before.size !== after.size) return true;
  for (const [key, value] of before) if (!after.has(key) || differs(value, after.get(key))) return true;
  return false;
}

/** Whether two views differ. Asked for every event and member: what is the same object costs nothing. */
export function differs(before: unknown, after: unknown): boolean {
  if (before === after) return false;
  if (!isThing(before) || !isThing(after)) return true;
  if (before instanceof Map && after instanceof Map) return mapsDiffer(before, after);
  const [old, next] = [before as Record<string, unknown>, after as Record<string, unknown>];
  for (const key in old) if (!(key in next)) return true;
  for (const key in next) if (differs(old[key], next[key])) return true;
  return false;
}
