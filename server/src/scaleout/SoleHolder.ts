import { randomUUID } from 'node:crypto';
import type { RedisClientType } from 'redis';
import { within } from './within.ts';

/** Who is not heard of for so long (ms) has it no more. */
const HELD_MS = 12_000;
const TIMEOUT_MS = 1_000;

const hold = `local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;
const release = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/**
 * What one process of an address does for all. It only spares work and noise: when Redis is away, or comes back empty,
 * two may believe that they have it for a moment.
 */
export class SoleHolder {
  readonly #redis: Pick<RedisClientType, 'eval'>;
  readonly #key: string;
  readonly #self = randomUUID();
  #isMine = false;

  constructor(redis: Pick<RedisClientType, 'eval'>, name: string) {
    this.#redis = redis;
    this.#key = `sole:${name}`;
  }

  /**
   * Takes it for the next twelve seconds, or keeps it. While Redis is away nobody else can take it: whoever has it
   * goes on.
   */
  async hold(): Promise<boolean> {
    const asked = this.#redis.eval(hold, { keys: [this.#key], arguments: [this.#self, String(HELD_MS)] });
    this.#isMine = await within(TIMEOUT_MS, asked).then(
      (answer) => answer === 1,
      () => this.#isMine,
    );
    return this.#isMine;
  }

  async release(): Promise<void> {
    if (!this.#isMine) return;
    this.#isMine = false;
    const asked = this.#redis.eval(release, { keys: [this.#key], arguments: [this.#self] });
    await within(TIMEOUT_MS, asked).catch(() => undefined);
  }
}
