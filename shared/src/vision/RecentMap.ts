/** A map that forgets what was used least recently once it holds more than its limit. */
export class RecentMap<K, V> {
  readonly #limit: number;
  readonly #entries = new Map<K, V>();
  /** Used last, and nearly always asked for again. */
  #latest: readonly [key: K, value: V] | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The remembered value, or the made one, from then on remembered. */
  getOrMake(key: K, make: () => V): V {
    if (this.#latest?.[0] === key) return this.#latest[1];
    const known = this.#entries.get(key);
    const value = known ?? make();
    if (known !== undefined) this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#limit) this.#entries.delete(this.#entries.keys().next().value!);
    this.#latest = [key, value];
    return value;
  }
}
