import { KEPT_MS, type CacheStore } from './FreshCache.ts';

/** Texts kept; when there are more, all are forgotten. */
const MAX = 10_000;

/** For a process that is alone at its address. */
export class MemoryCache implements CacheStore {
  readonly #elapsed: () => number;
  readonly #texts = new Map<string, { readonly text: string; readonly putAt: number }>();

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  get(key: string): Promise<{ readonly text: string; readonly ageMs: number } | undefined> {
    const kept = this.#texts.get(key);
    const ageMs = kept ? this.#elapsed() - kept.putAt : Infinity;
    return Promise.resolve(kept && ageMs < KEPT_MS ? { text: kept.text, ageMs } : undefined);
  }

  put(key: string, text: string): Promise<void> {
    if (this.#texts.size >= MAX) this.#texts.clear();
    this.#texts.set(key, { text, putAt: this.#elapsed() });
    return Promise.resolve();
  }

  drop(key: string): Promise<void> {
    this.#texts.delete(key);
    return Promise.resolve();
  }
}
