import type { RedisClientType } from 'redis';
import { within } from './within.ts';

const WINDOW_S = 60;
/** A Redis that hangs (ms) keeps nobody out. */
const TIMEOUT_MS = 250;

const count = `local times = redis.call('INCR', KEYS[1]) if times == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end return times`;

/** Counts what one address asks of all processes together. Without Redis each process counts for itself. */
export class SharedLimits {
  readonly #redis: Pick<RedisClientType, 'eval'>;

  constructor(redis: Pick<RedisClientType, 'eval'>) {
    this.#redis = redis;
  }

  /** Whether this is at most the `perMinute`th time in the minute that began with the first. */
  async admit(key: string, perMinute: number): Promise<boolean> {
    try {
      const asked = this.#redis.eval(count, { keys: [`limit:${key}`], arguments: [String(WINDOW_S)] });
      return Number(await within(TIMEOUT_MS, asked)) <= perMinute;
    } catch {
      return true;
    }
  }
}
