import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RedisClientType } from 'redis';
import { within } from './within.ts';

const WINDOW_S = 60;
/** A Redis that hangs (ms) keeps nobody out. */
const TIMEOUT_MS = 250;

/** Counts what one asker asks of all processes together. Without Redis each process counts for itself. */
export class SharedLimits {
  readonly #redis: Pick<RedisClientType, 'eval'>;
  readonly #limiters = new Map<number, RateLimiterRedis>();

  constructor(redis: Pick<RedisClientType, 'eval'>) {
    this.#redis = redis;
  }

  /** Whether this is at most the `perMinute`th time in the minute that began with the first. */
  async admit(key: string, perMinute: number): Promise<boolean> {
    try {
      await within(TIMEOUT_MS, this.#limiter(perMinute).consume(key));
      return true;
    } catch (cause) {
      return !(cause instanceof RateLimiterRes);
    }
  }

  /** Takes one time back. */
  async forgive(key: string, perMinute: number): Promise<void> {
    await within(TIMEOUT_MS, this.#limiter(perMinute).reward(key)).catch(() => undefined);
  }

  #limiter(points: number): RateLimiterRedis {
    const known = this.#limiters.get(points);
    if (known) return known;
    const limiter = new RateLimiterRedis({
      storeClient: this.#redis,
      useRedisPackage: true,
      keyPrefix: 'limit',
      points,
      duration: WINDOW_S,
    });
    this.#limiters.set(points, limiter);
    return limiter;
  }
}
