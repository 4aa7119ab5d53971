import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRedis, startRedis, type ThrowAwayRedis } from '../../../scripts/redis.mjs';
import { SoleHolder } from './SoleHolder.ts';

describe.skipIf(!ensureRedis().ok)('What one process does for all', () => {
  let redis: ThrowAwayRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  async function processOf(name: string) {
    const client = createClient({ url: redis.url, disableOfflineQueue: true, socket: { reconnectStrategy: false } });
    client.on('error', () => undefined);
    await client.connect();
    return { client, sole: new SoleHolder(client as never, name) };
  }

  it('is done by the first, and by the other when that one leaves', async () => {
    const [one, other] = await Promise.all([processOf('a'), processOf('a')]);
    expect([await one.sole.hold(), await other.sole.hold(), await one.sole.hold()]).toEqual([true, false, true]);
    await other.sole.release();
    expect(await other.sole.hold()).toBe(false);
    await one.sole.release();
    expect([await other.sole.hold(), await one.sole.hold()]).toEqual([true, false]);
    for (const { client } of [one, other]) client.destroy();
  });

  it('stays with whoever had it while Redis is away', async () => {
    const [one, other] = await Promise.all([processOf('b'), processOf('b')]);
    await one.sole.hold();
    for (const { client } of [one, other]) client.destroy();
    expect([await one.sole.hold(), await other.sole.hold()]).toEqual([true, false]);
  });
});
