import { expect, it } from 'vitest';
import { FakeActor } from './FakeActor.ts';
import { toStored, type SuiteContext } from './SuiteContext.ts';

/** A snapshot stands for the rows that it covers. */
export function snapshotSuite(context: SuiteContext): void {
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
