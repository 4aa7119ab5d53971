// What is kept between calls is kept here and nowhere else: functions stay pure, and plain data carries nothing.

/** Finds out what follows from an object once, and remembers it for as long as anybody has the object. */
export function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** A place by each object for what was found out about it before, for as long as anybody has the object. */
export function slot<Key extends object, Value>(start: () => Value): (key: Key) => Value {
  return memo(() => start());
}

/** Finds out what follows from two things, and remembers it until the next pair is asked for. */
export function memoLatest<A, B, Value>(make: (a: A, b: B) => Value): (a: A, b: B) => Value {
  let latest: { readonly a: A; readonly b: B; readonly value: Value } | undefined;
  return (a, b) => {
    if (latest?.a !== a || latest.b !== b) latest = { a, b, value: make(a, b) };
    return latest.value;
  };
}
