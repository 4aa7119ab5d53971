import { expect, it } from 'vitest';
import { FakeActor } from './FakeActor.ts';
import { everything, seqs, toStored, type SuiteContext } from './SuiteContext.ts';

/** What is appended is stored once, whole and in order. */
export function appendSuite(context: SuiteContext): void {
  it('[DUR1] commits in order and stores exactly what was appended', async () => {
    const actor = await context.open();
    for (let n = 0; n < 50; n++) actor.append();
    expect(actor.acked).toBe(0); // never from inside append
    await actor.settled();
    expect(actor).toMatchObject({ acked: 50, errors: [] });
    expect(await context.journal.read(actor.sessionId, everything)).toEqual(actor.sent.map(toStored));
  });

  it('[DUR3] commits many sessions in few batches', async () => {
    const before = context.journal.stats();
    const actors = await Promise.all(Array.from({ length: 20 }, () => context.open()));
    for (let n = 0; n < 5; n++) for (const actor of actors) actor.append();
    await Promise.all(actors.map((actor) => actor.settled()));
    expect(actors.map((actor) => actor.acked)).toEqual(actors.map(() => 5));
    expect(context.journal.stats().rows - before.rows).toBe(100);
    expect(context.journal.stats().batches - before.batches).toBe(1);
  });

  it('goes on with rows that are appended while earlier ones commit', async () => {
    const actor = await context.open();
    for (let n = 0; n < 30; n++) {
      actor.append();
      if (n % 3 === 0) await actor.settled();
      else await Promise.resolve();
    }
    await actor.settled();
    expect(seqs(await context.journal.read(actor.sessionId, everything))).toEqual(actor.sent.map((row) => row.seq));
    expect(actor.batches.reduce((sum, count) => sum + count, 0)).toBe(30);
  });

  it('[DUR1] splits what is larger than a batch and keeps the order', async () => {
    const journal = context.subject.newJournal({ maxBatch: 7 });
    const actor = await FakeActor.open(journal, await context.subject.newSession());
    for (let n = 0; n < 40; n++) actor.append();
    await actor.settled();
    expect(journal.stats().largestBatch).toBe(7);
    expect(seqs(await journal.read(actor.sessionId, everything))).toEqual(actor.sent.map((row) => row.seq));
    await journal.close();
  });

  it('[DUR1] keeps text, numbers and times as they were', async () => {
    const actor = await context.open();
    const payload = [{ text: 'naïve 🐉 "quoted" \\ back\nslash {a,b}', n: 1.5, none: null, deep: { list: [1, 2] } }];
    actor.append({
      payload: JSON.stringify(payload),
      type: 'say, "{hi}"',
      version: 7,
      actorSeq: 2_000_000_000,
      at: 1_790_123_456_789,
    });
    await actor.settled();
    const [stored] = await context.journal.read(actor.sessionId, everything);
    expect(stored).toMatchObject({
      payload,
      type: 'say, "{hi}"',
      version: 7,
      actorSeq: 2_000_000_000,
      at: 1_790_123_456_789,
    });
  });

  it('writes what is queued before it closes, and nothing afterwards', async () => {
    const journal = context.subject.newJournal();
    const actor = await FakeActor.open(journal, await context.subject.newSession());
    for (let n = 0; n < 10; n++) actor.append();
    await journal.close();
    expect(actor).toMatchObject({ acked: 10, errors: [] });
    actor.append();
    await actor.settled();
    expect(actor.errors[0]?.code).toBe('journal-unavailable');
  });
}
