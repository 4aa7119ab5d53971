import { accept, refuse } from '@tallow/shared/kernel';
import { describe, expect, it } from 'vitest';
import { Actor, type ActorCore, type PublishedStep } from './Actor.ts';
import type { ActorJournal, ActorRow, AppendListener, JournalFailure, Opened } from './ActorJournal.ts';

/** The smallest table there is: a sum. Adding nothing changes nothing; adding a negative number is refused. */
interface Sum {
  readonly version: number;
  readonly total: number;
}
interface Add {
  readonly type: 'add';
  readonly by: number;
}
const core: ActorCore<Sum, Add, number, 'negative'> = {
  decide: (_state, { intent }) => {
    if (Number.isNaN(intent.by)) throw new Error('a bug');
    if (intent.by < 0) return refuse('negative');
    return accept(intent.by === 0 ? [] : [intent.by]);
  },
  advance: (state, events, { seq }) => ({ version: seq, total: events.reduce((sum, by) => sum + by, state.total) }),
  answer: (state) => state.total,
};

/** A journal whose commits and failures the test decides. */
class Scripted implements ActorJournal<Sum> {
  readonly rows: ActorRow[] = [];
  listener: AppendListener | undefined;
  reopened: Opened<Sum> | Error = new Error('nothing scripted');
  open(): Promise<Opened<Sum>> {
    return this.reopened instanceof Error ? Promise.reject(this.reopened) : Promise.resolve(this.reopened);
  }
  append(listener: AppendListener, row: ActorRow): void {
    this.listener = listener;
    this.rows.push(row);
  }
}

function start() {
  const journal = new Scripted();
  const happened: string[] = [];
  const published: PublishedStep<number>[][] = [];
  const clock = { now: 0, elapsed: 0 };
  let ended: unknown;
  const actor = new Actor<Sum, Add, number, 'negative'>(
    { epoch: 1, state: { version: 0, total: 0 }, answered: [] },
    core,
    journal,
    {
      publish: (after, steps) => {
        happened.push(`published ${after.total}`);
        published.push([...steps]);
      },
      ended: (cause) => (ended = cause),
      now: () => clock.now,
      elapsed: () => clock.elapsed,
    },
  );
  const add = (by: number, intentId = `intent ${by}`) => {
    const outcome = actor.submit({ intent: { type: 'add', by }, actor: 'Bo', intentId, system: false });
    return outcome;
  };
  return { actor, journal, happened, published, clock, add, ended: () => ended };
}
const failure = (code: string, more: object = {}): JournalFailure => Object.assign(new Error(code), { code, ...more });

describe('An actor', () => {
  it('[ACT1] shows and acknowledges nothing before the commit, then shows first', async () => {
    const { actor, journal, happened, add } = start();
    const answers = [add(1), add(2)] as Promise<unknown>[];
    for (const answer of answers) void answer.then((outcome) => happened.push(JSON.stringify(outcome)));
    await Promise.resolve();
    expect([happened, actor.state.total]).toEqual([[], 0]);
    journal.listener!.committed(2);
    expect(happened).toEqual(['published 3']);
    await Promise.all(answers);
    expect(happened).toEqual(['published 3', '{"ok":true,"seq":1}', '{"ok":true,"seq":3}']);
  });

  it('[ACT2] decides ahead of the commit', () => {
    const { journal, add } = start();
    add(1);
    add(2);
    expect(journal.rows.map(({ seq, payload, actorSeq }) => [seq, payload, actorSeq])).toEqual([
      [1, '[1]', 1],
      [2, '[2]', 3],
    ]);
  });

  it('[ACT3] refuses by value, and journals nothing of it', () => {
    const { journal, add } = start();
    expect(add(-1)).toEqual({ ok: false, reason: 'negative' });
    expect(journal.rows).toEqual([]);
  });

  it('[ACT4] answers the same intent with the first answer, waiting or settled', async () => {
    const { journal, add } = start();
    const first = add(5, 'same');
    expect(add(7, 'same')).toBe(first);
    journal.listener!.committed(1);
    expect(await first).toEqual({ ok: true, seq: 5 });
    expect(await add(7, 'same')).toEqual({ ok: true, seq: 5 });
    expect(add(-1, 'refused')).toEqual(add(9, 'refused'));
    expect(journal.rows).toHaveLength(1);
  });

  it('lets an answer that changed nothing wait for the commits it rests on', async () => {
    const { journal, happened, add } = start();
    void add(5);
    void (add(0) as Promise<unknown>).then(() => happened.push('nothing to do'));
    await Promise.resolve();
    expect(happened).toEqual([]);
    journal.listener!.committed(1);
    await new Promise(setImmediate);
    expect(happened).toEqual(['published 5', 'nothing to do']);
    expect(add(0, 'again')).toEqual({ ok: true, seq: 5 });
  });

  it('[ACT5] is busy when its mailbox is full, and says so at once', () => {
    const { add } = start();
    for (let i = 1; i <= 256; i++) add(i);
    expect(add(999)).toEqual({ ok: false, reason: 'busy' });
  });

  it('[ACT5] takes nothing new while the oldest step has waited too long', () => {
    const { clock, add } = start();
    add(1);
    clock.elapsed = 6_000;
    expect(add(2)).toEqual({ ok: false, reason: 'storage-unavailable' });
  });

  it('[ACT10] does not take a time of day that jumps for a long wait', () => {
    const { clock, add } = start();
    add(1);
    clock.now = 3_600_000;
    expect(add(2)).toBeInstanceOf(Promise);
  });

  it('[ACT9] takes nothing new while it drains, and answers what is under way', async () => {
    const { actor, journal, add } = start();
    const one = add(1);
    const drained = actor.drain().then(() => 'drained');
    expect(add(2)).toEqual({ ok: false, reason: 'restarting' });
    journal.listener!.committed(1);
    expect([await one, await drained]).toEqual([{ ok: true, seq: 1 }, 'drained']);
  });

  it('[ACT6] after a failed append forgets what was under way, reads the journal again and goes on', async () => {
    const { actor, journal, happened, add } = start();
    const [one, two] = [add(1), add(2)];
    journal.reopened = {
      epoch: 2,
      state: { version: 1, total: 1 },
      answered: [{ actorId: 'Bo', intentId: 'intent 1', actorSeq: 1 }],
    };
    journal.listener!.failed(failure('journal-unavailable'));
    expect(await one).toEqual({ ok: false, reason: 'storage-unavailable' });
    expect(await two).toEqual({ ok: false, reason: 'storage-unavailable' });
    await new Promise(setImmediate);
    expect([actor.state.total, actor.epoch, happened]).toEqual([1, 2, ['published 1']]);
    expect(add(1)).toEqual({ ok: true, seq: 1 });
    add(2);
    expect(journal.rows.at(-1)).toMatchObject({ seq: 2, epoch: 2, payload: '[2]' });
  });

  it('[ACT4] gives an intent from long ago its first answer, when only the journal remembers it', async () => {
    const { journal, add } = start();
    const old = add(4, 'ancient');
    journal.reopened = { epoch: 2, state: { version: 9, total: 40 }, answered: [] };
    journal.listener!.failed(failure('duplicate-intent', { intentId: 'ancient', stored: { actorSeq: 3 } }));
    expect(await old).toEqual({ ok: true, seq: 3 });
  });

  it('[ACT7] ends when another writer has taken over', async () => {
    const { journal, add, ended } = start();
    const lost = add(1);
    journal.listener!.failed(failure('fenced'));
    expect(await lost).toEqual({ ok: false, reason: 'storage-unavailable' });
    expect(ended()).toMatchObject({ code: 'fenced' });
    expect(add(2)).toEqual({ ok: false, reason: 'storage-unavailable' });
  });

  it('[DUR4] lets one row that the store refuses fail alone', async () => {
    const { actor, journal, happened, add } = start();
    const answers = [add(1), add(66), add(3)] as Promise<unknown>[];
    journal.open = () => Promise.resolve({ epoch: 2, state: actor.state, answered: [] });
    journal.append = (listener, { payload }) =>
      queueMicrotask(() => (payload === '[66]' ? listener.failed(failure('rejected-row')) : listener.committed(1)));
    journal.listener!.failed(failure('rejected-row'));
    expect(await Promise.all(answers)).toEqual([
      { ok: true, seq: 1 },
      { ok: false, reason: 'internal' },
      { ok: true, seq: 4 },
    ]);
    expect(happened.at(-1)).toBe('published 4');
    await Promise.resolve();
    expect(actor.state).toEqual({ version: 2, total: 4 });
  });

  it('appends nothing that the store cannot hold', () => {
    const { actor, journal, add } = start();
    const noise = { type: 'add', by: 'x\0y' as unknown as number } as const;
    expect(() => actor.submit({ intent: noise, actor: 'Bo', intentId: 'noise', system: false })).toThrow('hold text');
    add(1);
    expect(journal.rows.map(({ seq, payload }) => [seq, payload])).toEqual([[1, '[1]']]);
  });

  it('[ACT8] refuses a poisoned intent for good', async () => {
    const { journal, add } = start();
    const poisoned = add(1);
    journal.reopened = { epoch: 2, state: { version: 0, total: 0 }, answered: [] };
    journal.listener!.failed(failure('rejected-row'));
    expect(await poisoned).toEqual({ ok: false, reason: 'internal' });
  });

  it('[ACT8] lets a bug in a rule out, with its state as it was', () => {
    const { journal, add } = start();
    expect(() => add(Number.NaN)).toThrow('a bug');
    add(3);
    expect(journal.rows).toHaveLength(1);
  });
});
