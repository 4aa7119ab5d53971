import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Poller, type Sole } from './Poller.ts';

/** Listens until it is stopped. */
class Ear {
  starts = 0;
  isOpen = false;
  #end: () => void = () => undefined;

  start(): Promise<void> {
    this.starts++;
    this.isOpen = true;
    return new Promise((resolve) => (this.#end = resolve));
  }
  stop(): Promise<void> {
    this.isOpen = false;
    this.#end();
    return Promise.resolve();
  }
}
let holder: string | null = null;
const soleOf = (name: string): Sole => ({
  hold: () => Promise.resolve((holder ??= name) === name),
  release: () => Promise.resolve(void (holder === name && (holder = null))),
});

beforeEach(() => {
  holder = null;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('one of two listens, and the other when it ends', async () => {
  const [one, two] = [new Ear(), new Ear()];
  const pollers = [one, two].map((ear, i) => new Poller(soleOf(String(i)), ear, () => undefined));
  for (const poller of pollers) poller.open();
  await vi.advanceTimersByTimeAsync(1);
  expect([one.isOpen, two.isOpen]).toEqual([true, false]);
  await pollers[0]!.close();
  await vi.advanceTimersByTimeAsync(6_000);
  expect([one.isOpen, two.isOpen]).toEqual([false, true]);
});
it('stops when another process has it', async () => {
  const ear = new Ear();
  new Poller(soleOf('0'), ear, () => undefined).open();
  await vi.advanceTimersByTimeAsync(1);
  holder = 'somebody else';
  await vi.advanceTimersByTimeAsync(6_000);
  expect(ear.isOpen).toBe(false);
});
it('rests for a minute when Telegram wants none of it', async () => {
  const failed = vi.fn<(cause: unknown) => void>();
  const start = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('409')));
  new Poller(soleOf('0'), { start, stop: () => Promise.resolve() }, failed).open();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(start).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(40_000);
  expect(start).toHaveBeenCalledTimes(2);
  expect(failed).toHaveBeenCalledTimes(2);
});
