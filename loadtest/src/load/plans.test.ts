import { expect, it } from 'vitest';
import { PLANS } from './plans.ts';

it('takes sizes from the environment, and tells how many look for effects', () => {
  const plan = PLANS['tables']!({ TABLES: '40', SEATS: '3' });
  expect(plan.seating).toEqual({ tables: 40, movers: 3, watchers: 0 });
  expect(plan.runs).toEqual([{ scenario: 'tables', env: { CHECKED: '2' } }]);
  expect(plan.checks).toContain('at 2 of the 40 tables');
});

it('soaks for as many minutes as it is told', () => {
  expect(PLANS['soak']!({ MINUTES: '2' }).runs[0]!.env).toMatchObject({
    SECONDS: '120',
    MOVES_PER_S: '1',
    CHATS_PER_S: '0.1',
  });
  expect(PLANS['soak']!({ MOVES_PER_S: '2' }).runs[0]!.env).toMatchObject({ MOVES_PER_S: '2', ROLLS_PER_S: '0.1' });
  expect(PLANS['soak']!({}).isMemoryWatched).toBe(true);
});

it('keeps no figures of the short form', () => {
  expect(PLANS['short']!({}).isOnlyACheck).toBe(true);
});
