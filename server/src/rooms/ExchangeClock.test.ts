import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExchangeId, UserId } from '@tallow/shared/kernel';
import type { TableState } from '@tallow/shared/table';
import { ExchangeClock, type Overdue } from './ExchangeClock.ts';

const BO = 'bo' as UserId;
const NOW = 1_000_000;
const HOUR_MS = 3_600_000;
const tableOf = (deadlines: Readonly<Record<string, number | null>>): TableState =>
  ({
    exchanges: new Map(
      Object.entries(deadlines).map(([id, deadline]) => [id as ExchangeId, { id, deadline, openedBy: BO }]),
    ),
  }) as unknown as TableState;

describe('The clock of actions that wait', () => {
  let jump = 0;
  let rings: Overdue[] = [];
  let clock: ExchangeClock;
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
    jump = 0;
    rings = [];
    clock = new ExchangeClock(
      () => Date.now() + jump,
      () => performance.now(),
      {
        ring: (overdue) => {
          rings.push(overdue);
          return Promise.resolve({ ok: true });
        },
        failed: () => Promise.resolve(),
      },
    );
  });
  afterEach(() => {
    clock.close();
    vi.useRealTimers();
  });

  it('rings once a deadline has passed, and again while that brings nothing about', async () => {
    clock.set(tableOf({ x: NOW + 10_000 }));
    await vi.advanceTimersByTimeAsync(9_990);
    expect(rings).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(rings).toEqual([{ exchangeId: 'x', deadline: NOW + 10_000, openedBy: BO }]);
    await vi.advanceTimersByTimeAsync(3_100);
    expect(rings).toHaveLength(4);
    clock.set(tableOf({}));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(rings).toHaveLength(4);
  });

  it.each([
    ['ahead', HOUR_MS],
    ['back', -HOUR_MS],
  ])('rings in its own time though the time of day jumps %s', async (_, by) => {
    clock.set(tableOf({ x: NOW + 10_000 }));
    jump = by;
    clock.set(tableOf({ x: NOW + 10_000, y: NOW + by + 60_000, z: null }));
    await vi.advanceTimersByTimeAsync(9_990);
    expect(rings).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(rings.map(({ exchangeId }) => exchangeId)).toEqual(['x']);
    clock.set(tableOf({ y: NOW + by + 60_000 }));
    await vi.advanceTimersByTimeAsync(49_900);
    expect(rings).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(rings.map(({ exchangeId }) => exchangeId)).toEqual(['x', 'y']);
  });

  it('gives an action that was granted more time that time', async () => {
    clock.set(tableOf({ x: NOW + 10_000 }));
    await vi.advanceTimersByTimeAsync(5_000);
    clock.set(tableOf({ x: NOW + 65_000 }));
    await vi.advanceTimersByTimeAsync(59_900);
    expect(rings).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(rings).toHaveLength(1);
  });

  it('waits for a month when asked to', async () => {
    const monthMs = 30 * 24 * HOUR_MS;
    clock.set(tableOf({ x: NOW + monthMs }));
    await vi.advanceTimersByTimeAsync(monthMs - 1_000);
    expect(rings).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(rings).toHaveLength(1);
  });

  it('lets nothing that a rule throws into the event loop, and takes the action off the table', async () => {
    const cancelled: string[] = [];
    const broken = new ExchangeClock(
      () => Date.now(),
      () => performance.now(),
      {
        ring: () => Promise.reject(new Error('a bug in a rule')),
        failed: ({ exchangeId }) => {
          cancelled.push(exchangeId);
          return cancelled.length > 1 ? Promise.resolve() : Promise.reject(new Error('nor can it be cancelled'));
        },
      },
    );
    broken.set(tableOf({ x: NOW + 1_000 }));
    await vi.advanceTimersByTimeAsync(2_500);
    expect(cancelled).toEqual(['x', 'x']);
    broken.close();
  });
});
