import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisClientType } from 'redis';
import { livesKey } from './listings.ts';

const EVERY_MS = 500;
/** Without a sign of life for so long a process counts as dead. */
const LASTS_MS = 2_000;

/** Tells the other processes that this one lives, and tells this one when it has been out of their sight. */
export class Heartbeat {
  readonly #redis: Pick<RedisClientType, 'set' | 'del'>;
  readonly #processId: () => string | undefined;
  readonly #returned: () => void;
  readonly #timer: NodeJS.Timeout;
  #seenAt = performance.now();

  /** `returned` is called when the others may have taken this process for dead: it slept, or could not reach Redis. */
  constructor(redis: Pick<RedisClientType, 'set' | 'del'>, processId: () => string | undefined, returned: () => void) {
    this.#redis = redis;
    this.#processId = processId;
    this.#returned = returned;
    this.#timer = setInterval(() => void this.beat(), EVERY_MS);
  }

  async beat(): Promise<void> {
    const processId = this.#processId();
    if (processId === undefined) return;
    try {
      await this.#redis.set(livesKey(processId), '1', { expiration: { type: 'PX', value: LASTS_MS } });
    } catch {
      return; // the link's own watch reports it
    }
    const now = performance.now();
    const wasGone = now - this.#seenAt > LASTS_MS;
    this.#seenAt = now;
    if (wasGone) this.#returned();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.race([
      this.#redis.del(livesKey(this.#processId() ?? '')).catch(() => 0),
      sleep(EVERY_MS, 0, { ref: false }),
    ]);
  }
}
