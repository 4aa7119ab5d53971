/** What is older (ms) is read again (RES-5). */
const FRESH_MS = 100;
/**
 * How long (ms) a store keeps what is put in it: beyond freshness, so that a reading for want of it can be told from
 * one of something new.
 */
export const KEPT_MS = 1_000;

/** A place for short texts that forgets them after `KEPT_MS`. Never fails: without an answer there is nothing in it. */
export interface CacheStore {
  get(key: string): Promise<{ readonly text: string; readonly ageMs: number } | undefined>;
  put(key: string, text: string): Promise<void>;
  drop(key: string): Promise<void>;
}

/** Still fresh, too old and read again, or not there. */
export type FreshRead = 'fresh' | 'forced' | 'absent';

/**
 * Rights and names that every request asks for, kept for a moment: a map alone is dozens of requests at once. What is
 * not there is never kept.
 */
export class FreshCache<T> {
  readonly #store: CacheStore;
  readonly #namespace: string;
  readonly #revive: (plain: T) => T;
  readonly #counted: (read: FreshRead) => void;

  /** `revive` makes a value again of what JSON left of it. */
  constructor(store: CacheStore, namespace: string, revive: (plain: T) => T, counted: (read: FreshRead) => void) {
    this.#store = store;
    this.#namespace = namespace;
    this.#revive = revive;
    this.#counted = counted;
  }

  async read(key: string, load: () => Promise<T | undefined>): Promise<T | undefined> {
    const place = `${this.#namespace}:${key}`;
    const kept = await this.#store.get(place);
    const isFresh = kept !== undefined && kept.ageMs <= FRESH_MS;
    this.#counted(isFresh ? 'fresh' : kept ? 'forced' : 'absent');
    if (isFresh) return this.#revive(JSON.parse(kept.text) as T);
    const value = await load();
    if (value !== undefined) await this.#store.put(place, JSON.stringify(value));
    return value;
  }

  /** It has changed: nobody may read the old one any more. */
  forget(key: string): Promise<void> {
    return this.#store.drop(`${this.#namespace}:${key}`);
  }
}
