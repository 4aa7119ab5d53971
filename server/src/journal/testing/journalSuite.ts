import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journal, JournalRow, StoredRow } from '../Journal.ts';
import type { WriterOptions } from '../JournalWriter.ts';
import { FakeActor } from './FakeActor.ts';

/** What the suite needs of a store; two journals on it stand for two server processes. */
export interface JournalSubject {
  newJournal(options?: WriterOptions): Journal;
  newSession(): Promise<string>;
  /** Stores a row behind every journal's back, as a foreign writer would. */
  plant(row: JournalRow): Promise<void>;
  close(): Promise<void>;
}

const seqs = (rows: readonly StoredRow[]): readonly number[] => rows.map((row) => row.seq);
const toStored = ({ sessionId: _session, epoch: _epoch, payload, ...row }: JournalRow): StoredRow => ({
  ...row,
  payload: JSON.parse(payload) as unknown,
});
const everything = { afterSeq: 0, limit: 10_000 };

/** Every implementation of the journal passes all of it. */
export function journalSuite(name: string, start: () => Promise<JournalSubject>): void {
  describe(`journal (${name})`, () => {
    let subject: JournalSubject;
    let journal: Journal;
    beforeAll(async () => {
      subject = await start();
      journal = subject.newJournal();
    });
    afterAll(async () => {
      await journal.close();
      await subject.close();
    });
    const context: Context = {
      get journal() {
        return journal;
      },
      get subject() {
        return subject;
      },
      open: async () => FakeActor.open(journal, await subject.newSession()),
    };
    describe('append', () => {
      appending(context);
    });
    describe('failures', () => {
      failures(context);
    });
    describe('fencing', () => {
      fencing(context);
    });
    describe('reading', () => {
      reading(context);
    });
    describe('snapshots', () => {
      snapshots(context);
    });
  });
}

interface Context {
  readonly journal: Journal;
  readonly subject: JournalSubject;
  open(): Promise<FakeActor>;
}

function appending(context: Context): void {
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

function failures(context: Context): void {
  it('[DUR4] closes only the session of a poisoned row', async () => {
    const actors = await Promise.all(Array.from({ length: 20 }, () => context.open()));
    for (const [index, actor] of actors.entries()) {
      actor.append();
      actor.append(index === 13 ? { payload: '{"broken' } : {});
      actor.append();
    }
    await Promise.all(actors.map((actor) => actor.settled()));
    expect(actors.map((actor) => actor.acked)).toEqual(actors.map((_, index) => (index === 13 ? 0 : 3)));
    expect(actors.flatMap((actor) => actor.errors.map((error) => error.code))).toEqual(['rejected-row']);
    expect(await context.journal.read(actors[13]!.sessionId, everything)).toEqual([]);
  });

  it('[DUR4] refuses a failed listener until the session is opened again', async () => {
    const actor = await context.open();
    actor.append({ payload: 'nonsense' });
    await actor.settled();
    actor.append();
    await expect.poll(() => actor.errors.length).toBe(2);
    expect(actor.acked).toBe(0);
    const again = await FakeActor.open(context.journal, actor.sessionId);
    again.append();
    await again.settled();
    expect(again).toMatchObject({ acked: 1, errors: [] });
  });

  it('[DUR5] refuses a hole in the numbering', async () => {
    const actor = await context.open();
    actor.append();
    await actor.settled();
    actor.append({ seq: 3 });
    await actor.settled();
    expect(actor.errors[0]?.code).toBe('rejected-row');
    expect(seqs(await context.journal.read(actor.sessionId, everything))).toEqual([1]);
  });

  it('[DUR7] names an intent that is already stored, and where', async () => {
    const actor = await context.open();
    const first = actor.append();
    actor.append();
    await actor.settled();
    const bystander = await context.open();
    actor.append();
    actor.append({ intentId: first.intentId });
    bystander.append();
    await Promise.all([actor.settled(), bystander.settled()]);
    expect(actor.errors).toMatchObject([
      {
        code: 'duplicate-intent',
        sessionId: actor.sessionId,
        intentId: first.intentId,
        stored: { seq: 1, actorSeq: first.actorSeq },
      },
    ]);
    expect(seqs(await context.journal.read(actor.sessionId, everything))).toEqual([1, 2]);
    expect(bystander).toMatchObject({ acked: 1, errors: [] });
  });

  it('[DUR7] rejects two rows with one intent in the same batch', async () => {
    const actor = await context.open();
    const intentId = randomUUID();
    actor.append({ intentId });
    actor.append({ intentId });
    await actor.settled();
    expect(actor.errors.map((error) => error.code)).toEqual(['rejected-row']);
  });

  it('[DUR7] takes the same intent id of two actors as two intents', async () => {
    const actor = await context.open();
    const { intentId } = actor.append();
    actor.append({ intentId, actorId: randomUUID() });
    await actor.settled();
    expect(actor).toMatchObject({ acked: 2, errors: [] });
  });
}

function fencing(context: Context): void {
  it('[DUR6] fences the old owner at once when another process opens the session', async () => {
    const other = context.subject.newJournal();
    const actor = await context.open();
    actor.append();
    await actor.settled();
    const heir = await FakeActor.open(other, actor.sessionId);
    expect(seqs(heir.opened.tail)).toEqual([1]);
    expect(heir.opened.epoch).toBe(actor.opened.epoch + 1);
    expect(await context.journal.isHeld(actor.sessionId, actor.opened.epoch)).toBe(false);
    expect(await context.journal.isHeld(actor.sessionId, heir.opened.epoch)).toBe(true);
    const bystander = await context.open();
    actor.append();
    actor.append();
    bystander.append();
    heir.append({ payload: '["heir"]' });
    await Promise.all([actor.settled(), heir.settled(), bystander.settled()]);
    expect(actor.errors.map((error) => error.code)).toEqual(['fenced']);
    expect([heir.acked, bystander.acked]).toEqual([1, 1]);
    expect((await other.read(actor.sessionId, everything)).map((row) => row.payload)).toEqual([[{ n: 1 }], ['heir']]);
    await other.close();
  });

  it('[DUR6] fences the old owner within one process too', async () => {
    const actor = await context.open();
    actor.append();
    const heir = await FakeActor.open(context.journal, actor.sessionId);
    actor.append();
    heir.append();
    await Promise.all([actor.settled(), heir.settled()]);
    expect(new Set(actor.errors.map((error) => error.code))).toEqual(new Set(['fenced']));
    expect(heir.errors).toEqual([]);
    const stored = await context.journal.read(actor.sessionId, everything);
    expect(stored.map((row) => row.intentId)).toEqual([
      ...heir.opened.tail.map((row) => row.intentId),
      heir.sent[0]!.intentId,
    ]);
  });

  it('[DUR6] fences by seq when a foreign row got in', async () => {
    const actor = await context.open();
    actor.append();
    await actor.settled();
    await context.subject.plant({ ...actor.sent[0]!, seq: 2, intentId: randomUUID() });
    actor.append();
    actor.append();
    await actor.settled();
    expect(actor.errors.map((error) => error.code)).toEqual(['fenced']);
    expect(seqs(await context.journal.read(actor.sessionId, everything))).toEqual([1, 2]);
  });

  it('does not take another writer’s outcome of the same intent for its own', async () => {
    const actor = await context.open();
    const intentId = randomUUID();
    actor.append();
    await actor.settled();
    await context.subject.plant({ ...actor.sent[0]!, seq: 2, intentId, payload: '["theirs"]' });
    actor.append({ intentId, payload: '["ours"]' });
    await actor.settled();
    expect(actor.errors.map((error) => error.code)).toEqual(['fenced']);
  });

  it('[DUR6] lets nobody append who has not opened the session', async () => {
    const actor = new FakeActor(context.journal, await context.subject.newSession(), { epoch: 1, tail: [] });
    actor.append();
    await actor.settled();
    expect(actor.errors.map((error) => error.code)).toEqual(['fenced']);
  });
}

function reading(context: Context): void {
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

function snapshots(context: Context): void {
  it('[DUR10] opens with the newest snapshot and the rows after it', async () => {
    const actor = await context.open();
    for (let n = 0; n < 10; n++) actor.append();
    await actor.settled();
    for (const seq of [3, 5, 8]) {
      expect(
        await context.journal.saveSnapshot(
          actor.sessionId,
          { seq, version: 2, state: JSON.stringify({ seq }) },
          actor.opened.epoch,
        ),
      ).toBe(true);
    }
    expect(
      await context.journal.saveSnapshot(
        actor.sessionId,
        { seq: 8, version: 3, state: '{"again":true}' },
        actor.opened.epoch,
      ),
    ).toBe(true);
    const heir = await FakeActor.open(context.journal, actor.sessionId);
    expect(heir.opened.snapshot).toEqual({ seq: 8, version: 3, state: { again: true } });
    expect(heir.opened.tail).toEqual(actor.sent.slice(8).map(toStored));
    heir.append();
    await heir.settled();
    expect(heir.sent[0]!.seq).toBe(11);
    expect(heir.acked).toBe(1);
  });

  it('[DUR10] lets go of old rows that both snapshots cover, but for chat', async () => {
    const actor = await context.open();
    for (let n = 1; n <= 12; n++) actor.append(n === 2 ? { type: 'chat' } : {});
    await actor.settled();
    const kept = async () =>
      (await context.journal.read(actor.sessionId, { afterSeq: 0, limit: 100 })).map(({ seq }) => seq);
    await context.journal.trim(actor.sessionId, 5);
    expect(await kept()).toHaveLength(12);
    for (const seq of [4, 9])
      await context.journal.saveSnapshot(actor.sessionId, { seq, version: 1, state: '{}' }, actor.opened.epoch);
    await context.journal.trim(actor.sessionId, 3);
    expect(await kept()).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    await context.journal.trim(actor.sessionId, 11);
    expect(await kept()).toEqual([2, 5, 6, 7, 8, 9, 10, 11, 12]);
    const heir = await FakeActor.open(context.journal, actor.sessionId);
    expect(heir.opened.tail.map(({ seq }) => seq)).toEqual([10, 11, 12]);
    heir.append();
    await heir.settled();
    expect(heir.acked).toBe(1);
  });

  it('[DUR6] stores no snapshot for a writer that lost its lease', async () => {
    const actor = await context.open();
    actor.append();
    await actor.settled();
    const heir = await FakeActor.open(context.journal, actor.sessionId);
    expect(
      await context.journal.saveSnapshot(actor.sessionId, { seq: 1, version: 1, state: '"late"' }, actor.opened.epoch),
    ).toBe(false);
    expect((await context.journal.open(actor.sessionId)).snapshot).toBeUndefined();
    expect(heir.opened.tail).toHaveLength(1);
  });
}
