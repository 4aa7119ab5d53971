import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journal, JournalRow, StoredRow } from '../Journal.ts';
import type { WriterOptions } from '../JournalWriter.ts';
import { Scribe } from './FakeActor.ts';

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
      open: async () => Scribe.open(journal, await subject.newSession()),
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
  open(): Promise<Scribe>;
}

function appending(context: Context): void {
  it('commits in order and stores exactly what was appended', async () => {
    const scribe = await context.open();
    for (let n = 0; n < 50; n++) scribe.append();
    expect(scribe.acked).toBe(0); // never from inside append
    await scribe.settled();
    expect(scribe).toMatchObject({ acked: 50, errors: [] });
    expect(await context.journal.read(scribe.sessionId, everything)).toEqual(scribe.sent.map(toStored));
  });

  it('commits many sessions in few batches', async () => {
    const before = context.journal.stats();
    const scribes = await Promise.all(Array.from({ length: 20 }, () => context.open()));
    for (let n = 0; n < 5; n++) for (const scribe of scribes) scribe.append();
    await Promise.all(scribes.map((scribe) => scribe.settled()));
    expect(scribes.map((scribe) => scribe.acked)).toEqual(scribes.map(() => 5));
    expect(context.journal.stats().rows - before.rows).toBe(100);
    expect(context.journal.stats().batches - before.batches).toBe(1);
  });

  it('goes on with rows that are appended while earlier ones commit', async () => {
    const scribe = await context.open();
    for (let n = 0; n < 30; n++) {
      scribe.append();
      if (n % 3 === 0) await scribe.settled();
      else await Promise.resolve();
    }
    await scribe.settled();
    expect(seqs(await context.journal.read(scribe.sessionId, everything))).toEqual(scribe.sent.map((row) => row.seq));
    expect(scribe.batches.reduce((sum, count) => sum + count, 0)).toBe(30);
  });

  it('splits what is larger than a batch and keeps the order', async () => {
    const journal = context.subject.newJournal({ maxBatch: 7 });
    const scribe = await Scribe.open(journal, await context.subject.newSession());
    for (let n = 0; n < 40; n++) scribe.append();
    await scribe.settled();
    expect(journal.stats().largestBatch).toBe(7);
    expect(seqs(await journal.read(scribe.sessionId, everything))).toEqual(scribe.sent.map((row) => row.seq));
    await journal.close();
  });

  it('keeps text, numbers and times as they were', async () => {
    const scribe = await context.open();
    const payload = [{ text: 'naïve 🐉 "quoted" \\ back\nslash {a,b}', n: 1.5, none: null, deep: { list: [1, 2] } }];
    scribe.append({
      payload: JSON.stringify(payload),
      type: 'say, "{hi}"',
      version: 7,
      actorSeq: 2_000_000_000,
      at: 1_790_123_456_789,
    });
    await scribe.settled();
    const [stored] = await context.journal.read(scribe.sessionId, everything);
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
    const scribe = await Scribe.open(journal, await context.subject.newSession());
    for (let n = 0; n < 10; n++) scribe.append();
    await journal.close();
    expect(scribe).toMatchObject({ acked: 10, errors: [] });
    scribe.append();
    await scribe.settled();
    expect(scribe.errors[0]?.code).toBe('journal-unavailable');
  });
}

function failures(context: Context): void {
  it('closes only the session of a poisoned row', async () => {
    const scribes = await Promise.all(Array.from({ length: 20 }, () => context.open()));
    for (const [index, scribe] of scribes.entries()) {
      scribe.append();
      scribe.append(index === 13 ? { payload: '{"broken' } : {});
      scribe.append();
    }
    await Promise.all(scribes.map((scribe) => scribe.settled()));
    expect(scribes.map((scribe) => scribe.acked)).toEqual(scribes.map((_, index) => (index === 13 ? 0 : 3)));
    expect(scribes.flatMap((scribe) => scribe.errors.map((error) => error.code))).toEqual(['rejected-row']);
    expect(await context.journal.read(scribes[13]!.sessionId, everything)).toEqual([]);
  });

  it('refuses a failed stream until the session is opened again', async () => {
    const scribe = await context.open();
    scribe.append({ payload: 'nonsense' });
    await scribe.settled();
    scribe.append();
    await expect.poll(() => scribe.errors.length).toBe(2);
    expect(scribe.acked).toBe(0);
    const again = await Scribe.open(context.journal, scribe.sessionId);
    again.append();
    await again.settled();
    expect(again).toMatchObject({ acked: 1, errors: [] });
  });

  it('refuses a hole in the numbering', async () => {
    const scribe = await context.open();
    scribe.append();
    await scribe.settled();
    scribe.append({ seq: 3 });
    await scribe.settled();
    expect(scribe.errors[0]?.code).toBe('rejected-row');
    expect(seqs(await context.journal.read(scribe.sessionId, everything))).toEqual([1]);
  });

  it('names an intent that is already stored, and where', async () => {
    const scribe = await context.open();
    const first = scribe.append();
    scribe.append();
    await scribe.settled();
    const bystander = await context.open();
    scribe.append();
    scribe.append({ intentId: first.intentId });
    bystander.append();
    await Promise.all([scribe.settled(), bystander.settled()]);
    expect(scribe.errors).toMatchObject([
      {
        code: 'duplicate-intent',
        sessionId: scribe.sessionId,
        intentId: first.intentId,
        stored: { seq: 1, actorSeq: first.actorSeq },
      },
    ]);
    expect(seqs(await context.journal.read(scribe.sessionId, everything))).toEqual([1, 2]);
    expect(bystander).toMatchObject({ acked: 1, errors: [] });
  });

  it('rejects two rows with one intent in the same batch', async () => {
    const scribe = await context.open();
    const intentId = randomUUID();
    scribe.append({ intentId });
    scribe.append({ intentId });
    await scribe.settled();
    expect(scribe.errors.map((error) => error.code)).toEqual(['rejected-row']);
  });

  it('takes the same intent id of two actors as two intents', async () => {
    const scribe = await context.open();
    const { intentId } = scribe.append();
    scribe.append({ intentId, actorId: randomUUID() });
    await scribe.settled();
    expect(scribe).toMatchObject({ acked: 2, errors: [] });
  });
}

function fencing(context: Context): void {
  it('fences the old owner at once when another process opens the session', async () => {
    const other = context.subject.newJournal();
    const scribe = await context.open();
    scribe.append();
    await scribe.settled();
    const heir = await Scribe.open(other, scribe.sessionId);
    expect(seqs(heir.opened.tail)).toEqual([1]);
    expect(heir.opened.epoch).toBe(scribe.opened.epoch + 1);
    expect(await context.journal.isHeld(scribe.sessionId, scribe.opened.epoch)).toBe(false);
    expect(await context.journal.isHeld(scribe.sessionId, heir.opened.epoch)).toBe(true);
    const bystander = await context.open();
    scribe.append();
    scribe.append();
    bystander.append();
    heir.append({ payload: '["heir"]' });
    await Promise.all([scribe.settled(), heir.settled(), bystander.settled()]);
    expect(scribe.errors.map((error) => error.code)).toEqual(['fenced']);
    expect([heir.acked, bystander.acked]).toEqual([1, 1]);
    expect((await other.read(scribe.sessionId, everything)).map((row) => row.payload)).toEqual([[{ n: 1 }], ['heir']]);
    await other.close();
  });

  it('fences the old owner within one process too', async () => {
    const scribe = await context.open();
    scribe.append();
    const heir = await Scribe.open(context.journal, scribe.sessionId);
    scribe.append();
    heir.append();
    await Promise.all([scribe.settled(), heir.settled()]);
    expect(new Set(scribe.errors.map((error) => error.code))).toEqual(new Set(['fenced']));
    expect(heir.errors).toEqual([]);
    const stored = await context.journal.read(scribe.sessionId, everything);
    expect(stored.map((row) => row.intentId)).toEqual([
      ...heir.opened.tail.map((row) => row.intentId),
      heir.sent[0]!.intentId,
    ]);
  });

  it('fences by seq when a foreign row got in', async () => {
    const scribe = await context.open();
    scribe.append();
    await scribe.settled();
    await context.subject.plant({ ...scribe.sent[0]!, seq: 2, intentId: randomUUID() });
    scribe.append();
    scribe.append();
    await scribe.settled();
    expect(scribe.errors.map((error) => error.code)).toEqual(['fenced']);
    expect(seqs(await context.journal.read(scribe.sessionId, everything))).toEqual([1, 2]);
  });

  it('does not take another writer’s outcome of the same intent for its own', async () => {
    const scribe = await context.open();
    const intentId = randomUUID();
    scribe.append();
    await scribe.settled();
    await context.subject.plant({ ...scribe.sent[0]!, seq: 2, intentId, payload: '["theirs"]' });
    scribe.append({ intentId, payload: '["ours"]' });
    await scribe.settled();
    expect(scribe.errors.map((error) => error.code)).toEqual(['fenced']);
  });

  it('lets nobody append who has not opened the session', async () => {
    const scribe = new Scribe(context.journal, await context.subject.newSession(), { epoch: 1, tail: [] });
    scribe.append();
    await scribe.settled();
    expect(scribe.errors.map((error) => error.code)).toEqual(['fenced']);
  });
}

function reading(context: Context): void {
  it('pages in both directions, with and without a type', async () => {
    const scribe = await context.open();
    for (let n = 1; n <= 12; n++) scribe.append({ type: n % 3 === 0 ? 'roll' : 'move' });
    await scribe.settled();
    const read = async (range: Parameters<Journal['read']>[1]): Promise<readonly number[]> =>
      seqs(await context.journal.read(scribe.sessionId, range));
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
    const scribe = await context.open();
    for (let n = 0; n < 5; n++) scribe.append();
    await scribe.settled();
    const [, , third, fourth, fifth] = scribe.sent;
    const { sessionId, journal } = { sessionId: scribe.sessionId, journal: context.journal };
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
    const scribe = await context.open();
    scribe.append();
    await scribe.settled();
    await context.journal.saveSnapshot(scribe.sessionId, { seq: 1, version: 1, state: '{}' }, scribe.opened.epoch);
    await context.journal.remove(scribe.sessionId);
    scribe.append();
    await scribe.settled();
    expect(scribe.errors.map((error) => error.code)).toEqual(['fenced']);
    const fresh = await Scribe.open(context.journal, scribe.sessionId);
    expect(fresh.opened).toMatchObject({ tail: [] });
    expect(fresh.opened.snapshot).toBeUndefined();
    fresh.append();
    await fresh.settled();
    expect(fresh.acked).toBe(1);
  });
}

function snapshots(context: Context): void {
  it('opens with the newest snapshot and the rows after it', async () => {
    const scribe = await context.open();
    for (let n = 0; n < 10; n++) scribe.append();
    await scribe.settled();
    for (const seq of [3, 5, 8]) {
      expect(
        await context.journal.saveSnapshot(
          scribe.sessionId,
          { seq, version: 2, state: JSON.stringify({ seq }) },
          scribe.opened.epoch,
        ),
      ).toBe(true);
    }
    expect(
      await context.journal.saveSnapshot(
        scribe.sessionId,
        { seq: 8, version: 3, state: '{"again":true}' },
        scribe.opened.epoch,
      ),
    ).toBe(true);
    const heir = await Scribe.open(context.journal, scribe.sessionId);
    expect(heir.opened.snapshot).toEqual({ seq: 8, version: 3, state: { again: true } });
    expect(heir.opened.tail).toEqual(scribe.sent.slice(8).map(toStored));
    heir.append();
    await heir.settled();
    expect(heir.sent[0]!.seq).toBe(11);
    expect(heir.acked).toBe(1);
  });

  it('lets go of old rows that both snapshots cover, but for chat', async () => {
    const scribe = await context.open();
    for (let n = 1; n <= 12; n++) scribe.append(n === 2 ? { type: 'chat' } : {});
    await scribe.settled();
    const kept = async () =>
      (await context.journal.read(scribe.sessionId, { afterSeq: 0, limit: 100 })).map(({ seq }) => seq);
    await context.journal.trim(scribe.sessionId, 5);
    expect(await kept()).toHaveLength(12);
    for (const seq of [4, 9])
      await context.journal.saveSnapshot(scribe.sessionId, { seq, version: 1, state: '{}' }, scribe.opened.epoch);
    await context.journal.trim(scribe.sessionId, 3);
    expect(await kept()).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    await context.journal.trim(scribe.sessionId, 11);
    expect(await kept()).toEqual([2, 5, 6, 7, 8, 9, 10, 11, 12]);
    const heir = await Scribe.open(context.journal, scribe.sessionId);
    expect(heir.opened.tail.map(({ seq }) => seq)).toEqual([10, 11, 12]);
    heir.append();
    await heir.settled();
    expect(heir.acked).toBe(1);
  });

  it('stores no snapshot for a writer that lost its lease', async () => {
    const scribe = await context.open();
    scribe.append();
    await scribe.settled();
    const heir = await Scribe.open(context.journal, scribe.sessionId);
    expect(
      await context.journal.saveSnapshot(
        scribe.sessionId,
        { seq: 1, version: 1, state: '"late"' },
        scribe.opened.epoch,
      ),
    ).toBe(false);
    expect((await context.journal.open(scribe.sessionId)).snapshot).toBeUndefined();
    expect(heir.opened.tail).toHaveLength(1);
  });
}
