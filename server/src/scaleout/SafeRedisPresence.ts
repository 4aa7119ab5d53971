import { setTimeout as sleep } from 'node:timers/promises';
import { RedisPresence } from '@colyseus/redis-presence';
import type { Redis } from 'ioredis';

/** How long (ms) anything waits for a Redis that does not answer. */
const GOODBYE_MS = 1_000;
/**
 * What is subscribed to while Redis is away is subscribed to when it comes; meanwhile nobody waits for it longer than
 * this (ms).
 */
const SUBSCRIBE_MS = 300;

/** The answer, or `otherwise` when Redis fails or takes too long. */
function soon<T>(answer: Promise<T>, otherwise: T, patienceMs = GOODBYE_MS): Promise<T> {
  return Promise.race([answer.catch(() => otherwise), sleep(patienceMs, otherwise)]);
}

/**
 * Messages between processes. Starting and closing down while Redis is away take a second instead of forever, and what
 * Colyseus sends without waiting for it may fail without ending the process.
 */
export class SafeRedisPresence extends RedisPresence {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    super(redis);
    this.#redis = redis;
  }

  override hdel(key: string, field: string): Promise<boolean> {
    return soon(super.hdel(key, field), false);
  }

  override hset(key: string, field: string, value: string): Promise<boolean> {
    return soon(super.hset(key, field, value), false);
  }

  override hgetall(key: string): Promise<Record<string, string>> {
    return soon(super.hgetall(key), {});
  }

  override channels(pattern?: string): Promise<string[]> {
    return soon(super.channels(pattern), []);
  }

  override subscribe(topic: string, callback: (data: unknown) => void): Promise<this> {
    return soon(super.subscribe(topic, callback), this, SUBSCRIBE_MS);
  }

  override publish(topic: string, data: unknown): Promise<void> {
    return super.publish(topic, data).catch(() => undefined);
  }

  override unsubscribe(topic: string, callback?: (data: unknown) => void): Promise<this> {
    return super.unsubscribe(topic, callback).then(
      () => this,
      () => this,
    );
  }

  override shutdown(): void {
    if (this.#redis.status === 'ready') return super.shutdown();
    this.sub.disconnect();
    this.pub.disconnect();
  }
}
