import type { RedisClientType } from 'redis';
import { within } from './within.ts';

/** Without an answer by then (ms) there is no note. */
const TIMEOUT_MS = 250;

/**
 * Short texts that processes leave for one another, gone after a while. Nothing may depend on them: without Redis
 * nobody reads or writes any.
 */
export class EphemeralStore {
  readonly #redis: Pick<RedisClientType, 'set' | 'get'>;

  constructor(redis: Pick<RedisClientType, 'set' | 'get'>) {
    this.#redis = redis;
  }

  async put(key: string, text: string, seconds: number): Promise<void> {
    await within(
      TIMEOUT_MS,
      this.#redis.set(`note:${key}`, text, { expiration: { type: 'EX', value: seconds } }),
    ).catch(() => null);
  }

  async get(key: string): Promise<string | undefined> {
    return (await within(TIMEOUT_MS, this.#redis.get(`note:${key}`)).catch(() => null)) ?? undefined;
  }

  /** Whether nobody claimed that key in so many seconds. Without Redis nobody can say: then it is true. */
  async claim(key: string, seconds: number): Promise<boolean> {
    const set = this.#redis.set(`claim:${key}`, '1', { expiration: { type: 'EX', value: seconds }, condition: 'NX' });
    return within(TIMEOUT_MS, set).then(
      (answer) => answer !== null,
      () => true,
    );
  }
}
