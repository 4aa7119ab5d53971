import { expect, it } from 'vitest';
import { inTurns } from './inTurns.ts';

it('does all the work, in order of numbers, never more at once than allowed', async () => {
  let [running, most] = [0, 0];
  const results = await inTurns(10, 3, async (number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, (10 - number) % 4));
    running -= 1;
    return number * 2;
  });
  expect(results).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  expect(most).toBe(3);
});

it('has nothing to do for none', async () => {
  expect(await inTurns(0, 3, () => Promise.reject(new Error('called')))).toEqual([]);
});
