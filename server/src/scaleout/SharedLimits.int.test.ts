import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRedis, startRedis, type ThrowAwayRedis } from '../../../scripts/redis.mjs';
import { SharedLimits } from './SharedLimits.ts';

describe.skipIf(!ensureRedis().ok)('Limits that processes share', () => {
  let redis: ThrowAwayRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  async function processOf() {
    const client = createClient({ url: redis.url, disableOfflineQueue: true, socket: { reconnectStrategy: false } });
    client.on('error', () => undefined);
    await client.connect();
    return { client, limits: new SharedLimits(client as never) };
  }

  it('count for all of them together, and for each asker alone', async () => {
    const [one, other] = await Promise.all([processOf(), processOf()]);
    const ask = ({ limits }: typeof one, key: string) => limits.admit(key, 3);
    expect([await ask(one, 'a'), await ask(other, 'a'), await ask(one, 'a')]).toEqual([true, true, true]);
    expect([await ask(other, 'a'), await ask(one, 'a'), await ask(other, 'b')]).toEqual([false, false, true]);
    for (const { client } of [one, other]) client.destroy();
  });

  it('take back what was right', async () => {
    const { client, limits } = await processOf();
    for (let n = 0; n < 5; n++) {
      expect(await limits.admit('c', 1)).toBe(true);
      await limits.forgive('c', 1);
    }
    client.destroy();
  });

  it('keep nobody out when Redis is gone', async () => {
    const { client, limits } = await processOf();
    client.destroy();
    expect([await limits.admit('d', 1), await limits.admit('d', 1)]).toEqual([true, true]);
    await limits.forgive('d', 1);
  });
});
