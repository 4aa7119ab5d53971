import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRedis, startRedis, type ThrowAwayRedis } from '../../../scripts/redis.mjs';
import { FreshCache, type FreshRead } from './FreshCache.ts';
import { RedisCache } from './RedisCache.ts';

describe.skipIf(!ensureRedis().ok)('A cache in Redis', () => {
  let redis: ThrowAwayRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  async function processOf(reads: FreshRead[]) {
    const client = createClient({ url: redis.url, disableOfflineQueue: true, socket: { reconnectStrategy: false } });
    client.on('error', () => undefined);
    await client.connect();
    return {
      client,
      cache: new FreshCache<string>(
        new RedisCache(client as never),
        'name',
        (text) => text,
        (read) => reads.push(read),
      ),
    };
  }

  it('is one for all processes, and each reads again what is older than a tenth of a second', async () => {
    const reads: FreshRead[] = [];
    const [one, other] = await Promise.all([processOf(reads), processOf(reads)]);
    await one.cache.read('a', () => Promise.resolve('first'));
    expect(await other.cache.read('a', () => Promise.resolve('second'))).toBe('first');
    await sleep(150);
    expect(await other.cache.read('a', () => Promise.resolve('second'))).toBe('second');
    await one.cache.forget('a');
    expect(await other.cache.read('a', () => Promise.resolve('third'))).toBe('third');
    expect(reads).toEqual(['absent', 'fresh', 'forced', 'absent']);
    for (const { client } of [one, other]) client.destroy();
  });

  it('answers from the source when Redis is gone', async () => {
    const { client, cache } = await processOf([]);
    await cache.read('b', () => Promise.resolve('kept'));
    client.destroy();
    expect(await cache.read('b', () => Promise.resolve('read'))).toBe('read');
    await cache.forget('b');
  });
});
