import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FairQueue } from './FairQueue.ts';

const limits = { atOnce: 1, perUser: 4, perSession: 5, inAll: 6 };
const asker = (userId: string, sessionId = userId) => ({ userId, sessionId });

describe('A fair queue', () => {
  it('lets users take turns', async () => {
    const queue = new FairQueue(limits);
    const order: string[] = [];
    const work = (user: string, name: string) =>
      queue.enter(asker(user))!.run(async () => {
        await sleep(5);
        order.push(name);
      });
    await Promise.all([work('a', 'a1'), work('a', 'a2'), work('a', 'a3'), work('b', 'b1'), work('b', 'b2')]);
    expect(order).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
  });
  it('works for one user once at a time, whatever is free', async () => {
    const queue = new FairQueue({ ...limits, atOnce: 2 });
    let most = 0;
    let now = 0;
    const work = () =>
      queue.enter(asker('a'))!.run(async () => {
        most = Math.max(most, ++now);
        await sleep(5);
        now--;
      });
    await Promise.all([work(), work(), work()]);
    expect(most).toBe(1);
  });
  it('has so many places for a user, a session and all, and no more', () => {
    const queue = new FairQueue(limits);
    const enter = (user: string, session?: string) => queue.enter(asker(user, session)) !== undefined;
    expect(['a', 'a', 'a', 'a', 'a'].map((user) => enter(user, 'one'))).toEqual([true, true, true, true, false]);
    expect([enter('b', 'one'), enter('c', 'one'), enter('c', 'two'), enter('d')]).toEqual([true, false, true, false]);
  });
  it('gives places back when work ends, fails, is given up or never asked for', async () => {
    const queue = new FairQueue({ ...limits, inAll: 1 });
    await queue.enter(asker('a'))!.run(async () => undefined);
    await expect(queue.enter(asker('a'))!.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    queue.enter(asker('a'))!.leave();
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(queue.enter(asker('a'))!.run(async () => undefined, stop.signal)).rejects.toThrow('stopped');
    expect([queue.enter(asker('a')) !== undefined, queue.stats]).toEqual([true, { waiting: 0, working: 0 }]);
  });
  it('lets go at once of who gives up while waiting', async () => {
    const queue = new FairQueue(limits);
    let free = (): void => undefined;
    const first = queue.enter(asker('a'))!.run(() => new Promise<void>((resolve) => (free = resolve)));
    const stop = new AbortController();
    const second = queue.enter(asker('b'))!.run(async () => 'ran', stop.signal);
    stop.abort(new Error('stopped'));
    await expect(second).rejects.toThrow('stopped');
    free();
    await first;
  });
});
