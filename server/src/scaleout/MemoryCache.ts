import QuickLRU from 'quick-lru';
import { KEPT_MS, type CacheStore } from './FreshCache.ts';

/** Texts kept: the latest. */
const MAX_TEXTS = 10_000;

/** For a process that is alone at its address. */
export class MemoryCache implements CacheStore {
  readonly #elapsed: () => number;
  readonly #texts = new QuickLRU<string, { readonly text: string; readonly putAt: number }>({ maxSize: MAX_TEXTS });

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  get(key: string): Promise<{ readonly text: string; readonly ageMs: number } | undefined> {
    const kept = this.#texts.get(key);
    const ageMs = kept ? this.#elapsed() - kept.putAt : Infinity;
    return Promise.resolve(kept && ageMs < KEPT_MS ? { text: kept.text, ageMs } : undefined);
  }

  put(key: string, text: string): Promise<void> {
    this.#texts.set(key, { text, putAt: this.#elapsed() });
    return Promise.resolve();
  }

  drop(key: string): Promise<void> {
    this.#texts.delete(key);
    return Promise.resolve();
  }
}
