import { describe, expect, it } from 'vitest';
import { Outcomes, type Outcome } from './Outcomes.ts';

const trouble: Outcome<never> = { ok: false, reason: 'storage-unavailable' };

describe('Remembered answers', () => {
  it('[ACT4] belong to who asked', () => {
    const outcomes = new Outcomes<'no'>([{ actorId: 'Bo', intentId: 'a', actorSeq: 7 }]);
    outcomes.remember('Cy', 'a', { ok: false, reason: 'no' });
    expect([outcomes.find('Bo', 'a'), outcomes.find('Cy', 'a'), outcomes.find('Di', 'a')]).toEqual([
      { ok: true, seq: 7 },
      { ok: false, reason: 'no' },
      undefined,
    ]);
  });

  it('are not pushed out by trouble, which is no answer', async () => {
    const outcomes = new Outcomes<never>([{ actorId: 'Bo', intentId: 'done', actorSeq: 1 }]);
    for (let i = 0; i < 5_000; i++) {
      const answer = Promise.resolve(trouble);
      outcomes.remember('Bo', `tried ${i}`, answer);
      await answer;
    }
    expect([outcomes.find('Bo', 'done'), outcomes.find('Bo', 'tried 4999')]).toEqual([{ ok: true, seq: 1 }, undefined]);
  });
});
