import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRedis, startRedis, type ThrowAwayRedis } from '../../../scripts/redis.mjs';
import { EphemeralStore } from './EphemeralStore.ts';

describe.skipIf(!ensureRedis().ok)('What processes claim', () => {
  let redis: ThrowAwayRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  async function processOf() {
    const client = createClient({ url: redis.url, disableOfflineQueue: true, socket: { reconnectStrategy: false } });
    client.on('error', () => undefined);
    await client.connect();
    return { client, store: new EphemeralStore(client as never) };
  }

  it('is the first one’s, whoever asks at once', async () => {
    const [one, other] = await Promise.all([processOf(), processOf()]);
    const claims = await Promise.all([one, other, one, other].map(({ store }) => store.claim('a', 60)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect([await one.store.claim('b', 60), await other.store.claim('b', 60)]).toEqual([true, false]);
    for (const { client } of [one, other]) client.destroy();
  });

  it('is everybody’s when Redis is gone: each process knows its own', async () => {
    const { client, store } = await processOf();
    client.destroy();
    expect([await store.claim('c', 60), await store.claim('c', 60)]).toEqual([true, true]);
  });
});
