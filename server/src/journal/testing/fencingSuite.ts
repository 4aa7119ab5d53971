import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { FakeActor } from './FakeActor.ts';
import { everything, seqs, type SuiteContext } from './SuiteContext.ts';

/** A session has one writer; whoever opens it last. */
export function fencingSuite(context: SuiteContext): void {
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
