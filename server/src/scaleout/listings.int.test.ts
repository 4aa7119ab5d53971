import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRedis, startRedis, type ThrowAwayRedis } from '../../../scripts/redis.mjs';
import { RoomLock } from './RoomLock.ts';
import { claimListing, findListing, LISTINGS, livesKey, removeListing, updateListing } from './listings.ts';
import { SharedLimits } from './SharedLimits.ts';

describe.skipIf(!ensureRedis().ok)('In Redis', () => {
  let redis: ThrowAwayRedis;
  let connection: Redis;
  beforeAll(async () => {
    redis = await startRedis();
    connection = new Redis(redis.url);
  });
  afterAll(async () => {
    connection.disconnect();
    await redis.close();
  });

  const run = (script: string, ...args: readonly string[]): Promise<unknown> =>
    connection.eval(script, 1, LISTINGS, ...args);
  const listing = (processId: string): string => JSON.stringify({ roomId: 'room', processId });
  const claim = (processId: string): Promise<unknown> => run(claimListing, 'room', processId, listing(processId));

  /** A process as Redis sees it: a subscription, and a sign of life. Answers the way to kill it. */
  async function live(processId: string): Promise<() => void> {
    const subscriber = new Redis(redis.url);
    await subscriber.subscribe(`p:${processId}`);
    await connection.set(livesKey(processId), '1', 'PX', 60_000);
    return () => subscriber.disconnect();
  }

  it('a room belongs to the first living process that claims it, until that one dies', async () => {
    const [killFirst, killSecond] = [await live('first'), await live('second')];
    expect([await claim('first'), await claim('second'), await claim('first')]).toEqual([1, 0, 1]);
    expect(await run(findListing, 'room')).toEqual([listing('first'), 1]);
    killFirst();
    await expect.poll(() => run(findListing, 'room')).toEqual([listing('first'), 0]);
    expect(await claim('second')).toBe(1);
    expect(await run(updateListing, 'room', 'first', listing('first'))).toBe(0);
    expect(await run(removeListing, 'room', 'first')).toBe(0);
    expect(await run(findListing, 'room')).toEqual([listing('second'), 1]);
    await connection.del(livesKey('second'));
    expect(await run(findListing, 'room')).toEqual([listing('second'), 0]);
    expect(await run(removeListing, 'room', 'second')).toBe(1);
    expect(await run(findListing, 'room')).toEqual([null, 0]);
    killSecond();
  });

  it('a session is opened by one at a time, a process that ends holds no door shut, and a limit counts all processes', async () => {
    const clients = await Promise.all([1, 2].map(() => createClient({ url: redis.url }).connect()));
    let inside = 0;
    let most = 0;
    await Promise.all(
      clients.flatMap((client) =>
        [1, 2].map(() =>
          new RoomLock(client as never).alone('session', async () => {
            most = Math.max(most, ++inside);
            await new Promise((resolve) => setTimeout(resolve, 20));
            inside--;
          }),
        ),
      ),
    );
    expect(most).toBe(1);
    const answers = [];
    for (const client of [...clients, ...clients])
      answers.push(await new SharedLimits(client as never).admit('guest:address', 3));
    expect(answers).toEqual([true, true, true, false]);
    const [closing, other] = clients.map((client) => new RoomLock(client as never));
    void closing!.alone('left open', () => new Promise(() => undefined));
    await expect.poll(() => connection.exists('opening:left open')).toBe(1);
    await closing!.close();
    expect(await Promise.race([other!.alone('left open', () => Promise.resolve('opened')), sleep(1_000)])).toBe(
      'opened',
    );
    for (const client of clients) client.destroy();
  });
});
