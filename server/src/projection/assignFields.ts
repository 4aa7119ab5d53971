/** Writes only what differs: every write to a schema field costs bytes on the wire. */
export function assignFields<T extends object>(target: T, fields: Partial<T>): void {
  for (const key in fields) {
    const value = fields[key] as T[typeof key];
    if (target[key] !== value) target[key] = value;
  }
}
