import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { FakeActor } from './FakeActor.ts';
import { everything, seqs, type SuiteContext } from './SuiteContext.ts';

/** What cannot be stored fails its own session alone. */
export function failureSuite(context: SuiteContext): void {
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
