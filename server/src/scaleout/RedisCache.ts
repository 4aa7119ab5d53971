import type { RedisClientType } from 'redis';
import { KEPT_MS, type CacheStore } from './FreshCache.ts';
import { within } from './within.ts';

/** The database answers sooner (ms) than a Redis that hangs. */
const TIMEOUT_MS = 50;

/** Shared by the processes of one address. Ages are by the clock of Redis: those of the processes may differ. */
export class RedisCache implements CacheStore {
  readonly #redis: Pick<RedisClientType, 'multi' | 'set' | 'del'>;

  constructor(redis: Pick<RedisClientType, 'multi' | 'set' | 'del'>) {
    this.#redis = redis;
  }

  async get(key: string): Promise<{ readonly text: string; readonly ageMs: number } | undefined> {
    const place = `fresh:${key}`;
    const answer = this.#redis.multi().get(place).pTTL(place).execTyped();
    const [text, leftMs] = await within(TIMEOUT_MS, answer).catch(() => [null, 0] as const);
    return text === null ? undefined : { text, ageMs: KEPT_MS - leftMs };
  }

  async put(key: string, text: string): Promise<void> {
    await within(
      TIMEOUT_MS,
      this.#redis.set(`fresh:${key}`, text, { expiration: { type: 'PX', value: KEPT_MS } }),
    ).catch(() => null);
  }

  async drop(key: string): Promise<void> {
    await within(TIMEOUT_MS, this.#redis.del(`fresh:${key}`)).catch(() => 0);
  }
}
