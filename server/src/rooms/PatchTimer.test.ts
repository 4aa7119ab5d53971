import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PatchTimer, patchIntervalMs } from './PatchTimer.ts';

describe('The patch timer of a table', () => {
  it('is for busy servers and crowds', () => {
    expect([0, 0.29, 0.3, 0.5, 0.6, 1].map((load) => patchIntervalMs(load, 5))).toEqual([0, 0, 16, 32, 48, 48]);
    expect([patchIntervalMs(0, 24), patchIntervalMs(0, 25), patchIntervalMs(1, 25)]).toEqual([0, 32, 48]);
  });

  describe('goes on by itself', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    function start() {
      const at: number[] = [];
      const timer = new PatchTimer(
        () => performance.now(),
        () => at.push(performance.now()),
      );
      return { at, timer };
    }

    it('[SEC2] so that its moments tell nothing of when somebody asked', () => {
      const { at, timer } = start();
      for (const pause of [0, 7, 90, 33, 61, 5, 200]) {
        vi.advanceTimersByTime(pause);
        timer.request(40);
        vi.advanceTimersByTime(41);
      }
      expect(at).toHaveLength(7);
      const phases = at.map((moment) => (moment - at[0]! + 20) % 40); // timers are a millisecond coarse
      for (const phase of phases) expect(Math.abs(phase - 20)).toBeLessThanOrEqual(2);
    });

    it('comes once for all who ask', () => {
      const { at, timer } = start();
      for (let i = 0; i < 5; i++) timer.request(40);
      vi.advanceTimersByTime(200);
      expect(at).toHaveLength(1);
    });

    it('is silent when nobody waits any more', () => {
      const { at, timer } = start();
      timer.request(40);
      timer.stop();
      vi.advanceTimersByTime(200);
      expect(at).toEqual([]);
    });
  });
});
