import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Journal } from '../Journal.ts';
import { FakeActor } from './FakeActor.ts';
import { seqs, type SuiteContext } from './SuiteContext.ts';

/** What is stored is found again, and what is removed is not. */
export function readingSuite(context: SuiteContext): void {
  it('pages in both directions, with and without a type', async () => {
    const actor = await context.open();
    for (let n = 1; n <= 12; n++) actor.append({ type: n % 3 === 0 ? 'roll' : 'move' });
    await actor.settled();
    const read = async (range: Parameters<Journal['read']>[1]): Promise<readonly number[]> =>
      seqs(await context.journal.read(actor.sessionId, range));
    expect(await read({ limit: 3 })).toEqual([12, 11, 10]);
    expect(await read({ limit: 3, beforeSeq: 10 })).toEqual([9, 8, 7]);
    expect(await read({ limit: 3, afterSeq: 4 })).toEqual([5, 6, 7]);
    expect(await read({ limit: 9, afterSeq: 4, beforeSeq: 7 })).toEqual([5, 6]);
    expect(await read({ limit: 2, type: 'roll' })).toEqual([12, 9]);
    expect(await read({ limit: 2, type: 'roll', beforeSeq: 9 })).toEqual([6, 3]);
    expect(await read({ limit: 2, type: 'roll', afterSeq: 3 })).toEqual([6, 9]);
    expect(await read({ limit: 2, type: 'unknown' })).toEqual([]);
  });

  it('finds intents', async () => {
    const actor = await context.open();
    for (let n = 0; n < 5; n++) actor.append();
    await actor.settled();
    const [, , third, fourth, fifth] = actor.sent;
    const { sessionId, journal } = { sessionId: actor.sessionId, journal: context.journal };
    const expected = [fifth!, fourth!].map(({ actorId, intentId, seq, actorSeq }) => ({
      actorId,
      intentId,
      seq,
      actorSeq,
    }));
    expect(await journal.recentIntents(sessionId, 2)).toEqual(expected);
    expect(await journal.findIntent(sessionId, third!.actorId, third!.intentId)).toEqual({ seq: 3, actorSeq: 30 });
    expect(await journal.findIntent(sessionId, randomUUID(), third!.intentId)).toBeUndefined();
  });

  it('forgets a removed session and fences its writer', async () => {
    const actor = await context.open();
    actor.append();
    await actor.settled();
    await context.journal.saveSnapshot(actor.sessionId, { seq: 1, version: 1, state: '{}' }, actor.opened.epoch);
    await context.journal.remove(actor.sessionId);
    actor.append();
    await actor.settled();
    expect(actor.errors.map((error) => error.code)).toEqual(['fenced']);
    const fresh = await FakeActor.open(context.journal, actor.sessionId);
    expect(fresh.opened).toMatchObject({ tail: [] });
    expect(fresh.opened.snapshot).toBeUndefined();
    fresh.append();
    await fresh.settled();
    expect(fresh.acked).toBe(1);
  });
}
