import { expect, it } from 'vitest';
import { bestStep } from './raise.ts';

const step = (acknowledged: number, p95: number, refused = '') => ({ acknowledged, p95, refused });

it('takes the most that was acknowledged in time and without refusals', () => {
  const steps = [step(2_500, 3), step(5_000, 99), step(6_000, 101), step(5_500, 20, '1 refused: BUSY')];
  expect(bestStep(steps)).toBe(steps[1]);
  expect(bestStep([step(2_500, 500)])).toBeUndefined();
});
