import { performance } from 'node:perf_hooks';

const EVERY_MS = 100;
/**
 * How much the newest tenth of a second weighs: a change of load shows within a second, a single long task does not.
 */
const NEWEST = 0.3;

/** How busy the one thread is that all tables of the process share. */
export class LoopLoad {
  #share = 0;
  #seen = performance.eventLoopUtilization();
  readonly #timer = setInterval(() => this.#look(), EVERY_MS).unref();

  /** From 0 (nothing to do) to 1 (no time to spare), smoothed. */
  get share(): number {
    return this.#share;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, this.#seen);
    this.#seen = now;
    this.#share += (utilization - this.#share) * NEWEST;
  }
}
