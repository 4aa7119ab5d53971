interface PlainMap {
  readonly $map: readonly (readonly [string, unknown])[];
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlainMap = (value: unknown): value is PlainMap => isRecord(value) && Array.isArray(value['$map']);

const mapToPlain = (value: unknown): unknown => (value instanceof Map ? { $map: [...value] } : value);
const mapFromPlain = (value: unknown): unknown => (isPlainMap(value) ? new Map(value.$map) : value);

/**
 * A value of the state as JSON: a map, or the maps of a scene, as lists of their entries. Deeper ones there are none,
 * and a scene may have thousands of walls, which are not looked into.
 */
export const toPlain = (value: unknown): unknown =>
  isRecord(value) && !(value instanceof Map) ? eachField(value, mapToPlain) : mapToPlain(value);

export const fromPlain = (value: unknown): unknown =>
  isRecord(value) && !isPlainMap(value) ? eachField(value, mapFromPlain) : mapFromPlain(value);

/** The same object where nothing in it is written otherwise. */
function eachField(value: Readonly<Record<string, unknown>>, as: (inner: unknown) => unknown): unknown {
  const entries = Object.entries(value).map(([key, inner]) => [key, as(inner)] as const);
  return entries.every(([key, inner]) => inner === value[key]) ? value : Object.fromEntries(entries);
}
