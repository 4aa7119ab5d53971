import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { JoinCode } from './JoinCode.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('reads the code again until the server has renewed it, and then no more', async () => {
  let [shown, reads] = ['OLD', 0];
  const code = new JoinCode(
    () =>
      ++reads === 1 ? Promise.resolve('OLD') : reads === 2 ? Promise.reject(new Error('away')) : Promise.resolve('NEW'),
    () => shown,
    (next) => void (shown = next),
  );
  code.expectAnother();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([shown, reads]).toEqual(['NEW', 3]);
});

it('gives up at last, and when it is stopped', async () => {
  let reads = 0;
  const code = new JoinCode(
    () => {
      reads += 1;
      return Promise.resolve('OLD');
    },
    () => 'OLD',
    () => undefined,
  );
  code.expectAnother();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reads).toBe(4);
  code.expectAnother();
  code.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reads).toBe(4);
});
