import QuickLRU from 'quick-lru';
import { TokenBucket } from '@tallow/shared/kernel';

/** Askers remembered; beyond it, who asked longest ago is forgotten. */
const MAX_ASKERS = 5_000;
const MINUTE_MS = 60_000;

/** So much a minute for each, and as much at once. */
export class Pace {
  readonly #perMinute: number;
  readonly #elapsed: () => number;
  readonly #buckets = new QuickLRU<string, TokenBucket>({ maxSize: MAX_ASKERS });

  /** `elapsed` is milliseconds that never jump. */
  constructor(perMinute: number, elapsed: () => number) {
    this.#perMinute = perMinute;
    this.#elapsed = elapsed;
  }

  admits(asker: string): boolean {
    let bucket = this.#buckets.get(asker);
    if (!bucket) {
      bucket = new TokenBucket(this.#perMinute, this.#elapsed(), MINUTE_MS);
      this.#buckets.set(asker, bucket);
    }
    return bucket.take(this.#elapsed());
  }
}
