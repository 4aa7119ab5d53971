import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisClientType } from 'redis';
import { within } from './within.ts';

/** Opening a room takes milliseconds; who died doing it holds the others up no longer than this. */
const HELD_MS = 3_000;
const LOOK_AGAIN_MS = 20;
/** A Redis that hangs (ms) keeps no door shut. */
const TIMEOUT_MS = 1_000;
const AWAY = Symbol('away');

const release = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/**
 * One at a time opens the room of a session. It only spares work: should two get through after all, as when Redis is
 * away, the directory lists one of their rooms and the journal fences the other.
 */
export class RoomLock {
  readonly #redis: Pick<RedisClientType, 'set' | 'eval'>;
  readonly #held = new Map<string, string>();

  constructor(redis: Pick<RedisClientType, 'set' | 'eval'>) {
    this.#redis = redis;
  }

  async alone<T>(sessionId: string, work: () => Promise<T>): Promise<T> {
    const key = `opening:${sessionId}`;
    const token = randomUUID();
    await this.#enter(key, token);
    try {
      return await work();
    } finally {
      await this.#leave(key, token);
    }
  }

  /** Leaves every door, before the link to Redis is gone: nobody has to wait for a process that ends. */
  async close(): Promise<void> {
    await Promise.all([...this.#held].map(([token, key]) => this.#leave(key, token)));
  }

  async #leave(key: string, token: string): Promise<void> {
    this.#held.delete(token);
    await this.#redis.eval(release, { keys: [key], arguments: [token] }).catch(() => undefined);
  }

  async #enter(key: string, token: string): Promise<void> {
    for (;;) {
      const asked = this.#redis.set(key, token, { condition: 'NX', expiration: { type: 'PX', value: HELD_MS } });
      const answer = await within(TIMEOUT_MS, asked).catch(() => AWAY);
      if (answer === AWAY) return;
      if (answer === 'OK') {
        this.#held.set(token, key);
        return;
      }
      await sleep(LOOK_AGAIN_MS);
    }
  }
}
