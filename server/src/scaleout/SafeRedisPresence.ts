import { setTimeout as sleep } from 'node:timers/promises';
import { RedisPresence } from '@colyseus/redis-presence';
import type { Redis } from 'ioredis';

/** How long (ms) closing down waits for a Redis that does not answer. */
const GOODBYE_MS = 1_000;

/**
 * Messages between processes. Closing down while Redis is away takes a second instead of forever, and what Colyseus sends without waiting
 * for it may fail without ending the process.
 */
export class SafeRedisPresence extends RedisPresence {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    super(redis);
    this.#redis = redis;
  }

  override hdel(key: string, field: string): Promise<boolean> {
    return Promise.race([super.hdel(key, field).catch(() => false), sleep(GOODBYE_MS, false)]);
  }

  override hset(key: string, field: string, value: string): Promise<boolean> {
    return super.hset(key, field, value).catch(() => false);
  }

  override publish(topic: string, data: unknown): Promise<void> {
    return super.publish(topic, data).catch(() => undefined);
  }

  override unsubscribe(topic: string, callback?: (data: unknown) => void): Promise<this> {
    return super.unsubscribe(topic, callback).then(() => this, () => this);
  }

  override shutdown(): void {
    if (this.#redis.status === 'ready') return super.shutdown();
    this.sub.disconnect();
    this.pub.disconnect();
  }
}
