/** Copies of a map that leave the original as it was. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

export function withoutEntry<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  if (!map.has(key)) return map;
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

/** With some fields of one thing changed; the same where there is no such thing. */
export function withChanges<K, V extends object>(
  map: ReadonlyMap<K, V>,
  key: K,
  changes: Partial<NoInfer<V>>,
): ReadonlyMap<K, V> {
  const old = map.get(key);
  return old ? withEntry(map, key, { ...old, ...changes }) : map;
}

/** With those only that are meant; the same when that is all of them. */
export function onlyThose<K, V>(map: ReadonlyMap<K, V>, isMeant: (value: V) => boolean): ReadonlyMap<K, V> {
  const left = [...map].filter(([, value]) => isMeant(value));
  return left.length === map.size ? map : new Map(left);
}
