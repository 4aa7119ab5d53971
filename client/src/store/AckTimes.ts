import { percentile } from '../kernels/percentile.ts';

const KEPT = 100;

/** How long the last answers took, in milliseconds. */
export class AckTimes {
  readonly #times: number[] = [];

  add(ms: number): void {
    this.#times.push(ms);
    if (this.#times.length > KEPT) this.#times.shift();
  }

  get p50(): number {
    return percentile(this.#times, 0.5);
  }

  get p95(): number {
    return percentile(this.#times, 0.95);
  }
}
