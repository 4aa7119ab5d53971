import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { seededRandom } from '@tallow/shared/kernel';
import { describe, expect, it } from 'vitest';
import { FaultySink, type Fault } from './testing/FaultySink.ts';
import { MemoryJournal } from './MemoryJournal.ts';
import { MemoryStore } from './MemoryStore.ts';
import { FakeActor } from './testing/FakeActor.ts';

const everything = { afterSeq: 0, limit: 100_000 };

describe('an outage', () => {
  const outage = { isOn: false };
  const start = async (): Promise<{ journal: MemoryJournal; sent: FakeActor; unsent: FakeActor }> => {
    outage.isOn = false;
    const store = new MemoryStore();
    const journal = new MemoryJournal({
      store,
      sink: new FaultySink(store, () => (outage.isOn ? 'lost-before' : 'none')),
      retryMs: 1,
      deadlineMs: 40,
      closeGraceMs: 30,
    });
    const [sent, unsent] = [await FakeActor.open(journal, randomUUID()), await FakeActor.open(journal, randomUUID())];
    outage.isOn = true;
    sent.append();
    await turn();
    sent.append();
    unsent.append();
    return { journal, sent, unsent };
  };

  it('[DUR9] refuses unsent rows after the deadline, and settles the ones in flight when it ends', async () => {
    const { journal, sent, unsent } = await start();
    expect(unsent.errors).toEqual([]);
    await unsent.settled();
    expect(unsent.errors.map((error) => error.code)).toEqual(['journal-unavailable']);
    expect(sent).toMatchObject({ acked: 0, errors: [] });
    expect(journal.stats().unansweredMs).toBeGreaterThan(35);
    outage.isOn = false;
    await sent.settled();
    expect(sent).toMatchObject({ acked: 2, errors: [] });
    expect(await journal.read(unsent.sessionId, everything)).toEqual([]);
  });

  it('[DUR9] refuses new rows at once while it lasts, until the session is opened again', async () => {
    const { journal, sent, unsent } = await start();
    await unsent.settled();
    const late = await FakeActor.open(journal, randomUUID());
    late.append();
    await turn();
    expect(late.errors.map((error) => error.code)).toEqual(['journal-unavailable']);
    outage.isOn = false;
    await sent.settled();
    const again = await FakeActor.open(journal, late.sessionId);
    again.append();
    await again.settled();
    expect(again).toMatchObject({ acked: 1, errors: [] });
  });

  it('does not keep close waiting', async () => {
    const { journal, sent, unsent } = await start();
    await journal.close();
    expect([...sent.errors, ...unsent.errors].map((error) => error.code)).toEqual([
      'journal-unavailable',
      'journal-unavailable',
    ]);
    outage.isOn = false;
    await turn();
    expect(await journal.read(unsent.sessionId, everything)).toEqual([]);
  });
});

describe('an answer that is lost', () => {
  it('[DUR8] is asked for again, and the rows that had committed are recognised', async () => {
    const store = new MemoryStore();
    const faults: Fault[] = ['lost-after', 'lost-before', 'none', 'lost-after'];
    const journal = new MemoryJournal({
      store,
      sink: new FaultySink(store, () => faults.shift() ?? 'none'),
      retryMs: 0,
    });
    const actors = await Promise.all([1, 2, 3].map(() => FakeActor.open(journal, randomUUID())));
    for (const actor of actors) for (let n = 0; n < 3; n++) actor.append();
    await Promise.all(actors.map((actor) => actor.settled()));
    expect(actors.map(({ acked, errors, batches }) => ({ acked, errors, batches }))).toEqual(
      actors.map(() => ({ acked: 3, errors: [], batches: [3] })),
    );
    expect(journal.stats()).toMatchObject({ retries: 3, splits: 0 });
  });
});

describe('a listener that throws', () => {
  it('[DUR3] does not stop the others', async () => {
    const bugs: string[] = [];
    const journal = new MemoryJournal({
      onBug: (_error, sessionId) => {
        bugs.push(sessionId);
      },
    });
    const [good, bad] = [await FakeActor.open(journal, randomUUID()), await FakeActor.open(journal, randomUUID())];
    bad.committed = () => {
      throw new Error('bug');
    };
    bad.append();
    good.append();
    await good.settled();
    good.append();
    await good.settled();
    expect(good.acked).toBe(2);
    expect(bugs).toEqual([bad.sessionId]);
  });
});

/** Two processes, five sessions, lost calls, poisoned rows, repeated intents, take-overs, all from one seed. */
async function play(seed: number): Promise<{ store: MemoryStore; actors: readonly FakeActor[] }> {
  const random = seededRandom(seed);
  const below = (n: number): number => random() % n;
  const store = new MemoryStore();
  const faults: readonly Fault[] = ['none', 'none', 'none', 'lost-before', 'lost-after'];
  let isCalm = false;
  const nextFault = (): Fault => (isCalm ? 'none' : faults[below(faults.length)]!);
  const journals = [0, 1].map(
    () =>
      new MemoryJournal({
        store,
        sink: new FaultySink(store, nextFault),
        retryMs: 0,
        maxBatch: 1 + below(12),
        deadlineMs: 5 + below(50),
      }),
  );
  const owners = await Promise.all(Array.from({ length: 5 }, () => FakeActor.open(journals[below(2)]!, randomUUID())));
  const actors = [...owners];
  for (let step = 0; step < 120; step++) {
    const index = below(owners.length);
    const owner = owners[index]!;
    const dice = below(40);
    if (owner.errors.length > 0 || dice === 0)
      actors.push((owners[index] = await FakeActor.open(journals[below(2)]!, owner.sessionId)));
    else if (dice === 1) owner.append({ payload: '{' });
    else if (dice === 2 && owner.sent.length > 0)
      owner.append({ intentId: owner.sent[below(owner.sent.length)]!.intentId });
    else owner.append();
    if (dice === 3) actors[below(actors.length)]!.append(); // perhaps a deposed owner that does not know it yet
    if (below(3) === 0) await turn();
  }
  isCalm = true;
  await Promise.all(actors.map((actor) => actor.settled()));
  await Promise.all(journals.map((journal) => journal.close()));
  return { store, actors };
}

describe('whatever happens', () => {
  it.each(Array.from({ length: 60 }, (_, index) => index + 1))(
    'loses nothing acknowledged, leaves no hole, stores nothing twice (seed %i)',
    async (seed) => {
      const { store, actors } = await play(seed);
      for (const sessionId of new Set(actors.map((actor) => actor.sessionId))) {
        const { rows, intents } = store.session(sessionId);
        expect([...rows.keys()].toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: rows.size }, (_, index) => index + 1),
        );
        expect(intents.size).toBe(rows.size);
      }
      for (const { sessionId, sent, acked, errors, ghosts } of actors) {
        expect(ghosts).toBe(0);
        const { rows } = store.session(sessionId);
        for (const row of sent.slice(0, acked))
          expect(rows.get(row.seq)).toMatchObject({ intentId: row.intentId, payload: JSON.parse(row.payload) });
        expect(acked === sent.length || errors.length > 0).toBe(true);
      }
      expect(actors.some((actor) => actor.acked > 0)).toBe(true);
    },
  );
});
