import QuickLRU from 'quick-lru';
import { TokenBucket } from '@tallow/shared/kernel';
import { HttpRefusal } from '../HttpRefusal.ts';

/** Askers remembered; beyond it, who asked longest ago is forgotten. */
const MAX_BUCKETS = 10_000;

/** Counts for all processes of one address. */
export interface SharedLimits {
  admit(key: string, perMinute: number): Promise<boolean>;
}

export interface RateLimitOptions {
  /** Tells this limit from others. */
  readonly name: string;
  readonly perMinute: number;
  now(): number;
  readonly shared: SharedLimits | undefined;
  /** Hears of everybody turned away. */
  turnedAway(name: string): void;
}

/**
 * What one asker, an address or a user, may do: `perMinute` on average and as many at once, and no more in a minute of
 * all processes together.
 */
export class RateLimit {
  readonly #options: RateLimitOptions;
  readonly #buckets = new QuickLRU<string, TokenBucket>({ maxSize: MAX_BUCKETS });

  constructor(options: RateLimitOptions) {
    this.#options = options;
  }

  /** Rejects with RATE_LIMITED. */
  async admit(asker: string): Promise<void> {
    const { name, perMinute, shared } = this.#options;
    const isFree =
      this.#bucketOf(asker).take(this.#options.now()) &&
      (!shared || (await shared.admit(`${name}:${asker}`, perMinute)));
    if (isFree) return;
    this.#options.turnedAway(name);
    throw new HttpRefusal('RATE_LIMITED');
  }

  #bucketOf(asker: string): TokenBucket {
    const known = this.#buckets.get(asker);
    if (known) return known;
    const bucket = new TokenBucket(this.#options.perMinute, this.#options.now(), 60_000);
    this.#buckets.set(asker, bucket);
    return bucket;
  }
}
