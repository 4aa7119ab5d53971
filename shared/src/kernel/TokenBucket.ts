/** Limits a rate: `perPeriod` takings a period on average, and no more than that at once. */
export class TokenBucket {
  readonly #perPeriod: number;
  readonly #periodMs: number;
  #left: number;
  #at: number;

  constructor(perPeriod: number, now: number, periodMs = 1000) {
    this.#perPeriod = perPeriod;
    this.#periodMs = periodMs;
    this.#left = perPeriod;
    this.#at = now;
  }

  /** Whether one more is allowed at `now` (ms). */
  take(now: number): boolean {
    const earned = (Math.max(0, now - this.#at) / this.#periodMs) * this.#perPeriod;
    this.#left = Math.min(this.#perPeriod, this.#left + earned);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
