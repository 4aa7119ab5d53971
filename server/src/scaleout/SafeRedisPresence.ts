import { setTimeout as sleep } from 'node:timers/promises';
import { RedisPresence } from '@colyseus/redis-presence';
import type { Redis } from 'ioredis';

/** How long (ms) closing down waits for a Redis that does not answer. */
const GOODBYE_MS = 1_000;

/** Messages between processes. Closing down while Redis is away takes a second instead of forever. */
export class SafeRedisPresence extends RedisPresence {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    super(redis);
    this.#redis = redis;
  }

  override hdel(key: string, field: string): Promise<boolean> {
    return Promise.race([super.hdel(key, field), sleep(GOODBYE_MS, false, { ref: false })]);
  }

  override shutdown(): void {
    if (this.#redis.status === 'ready') return super.shutdown();
    this.sub.disconnect();
    this.pub.disconnect();
  }
}
