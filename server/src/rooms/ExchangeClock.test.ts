import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExchangeId, UserId } from '@tallow/shared/kernel';
import type { TableState } from '@tallow/shared/table';
import { ExchangeClock } from './ExchangeClock.ts';

const BO = 'bo' as UserId;
const waiting = (deadline: number): TableState => ({ exchanges: new Map([['x' as ExchangeId, { deadline, openedBy: BO }]]) }) as unknown as TableState;

describe('The clock of actions that wait', () => {
  let jump = 0;
  let rings: number[] = [];
  let clock: ExchangeClock;
  const now = (): number => Date.now() + jump;
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
    jump = 0;
    rings = [];
    clock = new ExchangeClock(now, () => {
      rings.push(now());
      return Promise.resolve({ ok: true });
    });
  });
  afterEach(() => {
    clock.close();
    vi.useRealTimers();
  });

  it('rings once a deadline has passed, and again while that brings nothing about', async () => {
    clock.set(waiting(1_010_000));
    await vi.advanceTimersByTimeAsync(9_990);
    expect(rings).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(rings).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_100);
    expect(rings).toHaveLength(4);
    clock.set({ exchanges: new Map() } as unknown as TableState);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(rings).toHaveLength(4);
  });

  it('waits on when the time of day jumps back, and looks again soon when it jumps ahead', async () => {
    clock.set(waiting(1_010_000));
    jump = -60_000;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(rings).toEqual([]);
    await vi.advanceTimersByTimeAsync(40_100);
    expect(rings).toHaveLength(1);
    rings = [];
    clock.set(waiting(1_000_000 + 3_600_000));
    jump = 3_600_000;
    await vi.advanceTimersByTimeAsync(30_100);
    expect(rings.length).toBeGreaterThan(0);
  });
});
