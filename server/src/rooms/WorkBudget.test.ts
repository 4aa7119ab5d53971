import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkBudget, type TableWork } from './WorkBudget.ts';

describe('The budget of work', () => {
  let held: string[];
  let strained: number;
  let budget: WorkBudget;
  let busyMs = 0;
  beforeEach(() => {
    vi.useFakeTimers();
    held = [];
    strained = busyMs = 0;
    budget = new WorkBudget({ elapsed: () => performance.now() + busyMs, held: (outcome) => held.push(outcome) });
  });
  afterEach(() => vi.useRealTimers());
  const open = (): TableWork => budget.open(() => strained++);
  /** A step that keeps the thread for so long. */
  const taking =
    (ms: number, done: () => void = () => undefined) =>
    (): string => {
      busyMs += ms;
      done();
      return 'done';
    };

  it('never holds up a table whose steps are cheap', () => {
    const table = open();
    for (let n = 0; n < 1_000; n++) expect(table.run(taking(1))).toBe('done');
    expect([held, strained]).toEqual([[], 0]);
  });

  it('forgives a single hiccup', () => {
    const table = open();
    table.run(taking(30));
    for (let n = 0; n < 20; n++) expect(table.run(taking(1))).toBe('done');
    expect(held).toEqual([]);
  });

  it('lets dear tables share three tenths of the time, whatever they ask for, and cheap ones go on between', async () => {
    const dear = Array.from({ length: 20 }, open);
    for (const table of dear) table.isHeavy = true;
    const cheap = open();
    const done = dear.map(() => 0);
    const begin = performance.now() + busyMs;
    for (let round = 0; round < 100; round++) {
      for (const [i, table] of dear.entries()) void table.run(taking(60, () => done[i]!++));
      expect(cheap.run(taking(1))).toBe('done');
      await vi.advanceTimersByTimeAsync(100);
    }
    const share = (done.reduce((sum, n) => sum + n, 0) * 60) / (performance.now() + busyMs - begin);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.35);
    expect(Math.max(...done) - Math.min(...done)).toBeLessThanOrEqual(2);
    expect(strained).toBeGreaterThan(0);
  });

  it('refuses what waited too long, and what comes when too many wait', async () => {
    const [greedy, other] = [open(), open()];
    greedy.isHeavy = other.isHeavy = true;
    other.run(taking(20_000));
    const answers = Array.from({ length: 40 }, () => greedy.run(taking(1)));
    expect(answers.slice(32)).toEqual(Array(8).fill(undefined));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await Promise.all(answers.slice(0, 32))).toEqual(Array(32).fill(undefined));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('hands on what a step throws', async () => {
    const table = open();
    const bug = (): never => {
      throw new Error('a bug');
    };
    expect(() => table.run(bug)).toThrow('a bug');
    table.isHeavy = true;
    table.run(taking(200));
    const waiting = table.run(bug);
    await Promise.all([expect(waiting).rejects.toThrow('a bug'), vi.advanceTimersByTimeAsync(2_000)]);
  });
});
