/** Writes only what differs: every write to a schema field costs bytes on the wire. */
export function assignFields<T extends object>(target: T, fields: Partial<T>): void {
  for (const key in fields) {
    const value = fields[key] as T[typeof key];
    if (target[key] !== value) target[key] = value;
  }
}

/** Compares plain objects: reading a schema's fields costs many times more. */
export function sameFields<T extends object>(a: T, b: T): boolean {
  if (a === b) return true;
  for (const key in b) if (a[key] !== b[key]) return false;
  return true;
}
