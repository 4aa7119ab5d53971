import QuickLRU from 'quick-lru';

/**
 * Wrong guesses of one address, and of all together, in one window (ms); then nobody who has not been right before is
 * heard until it is over.
 */
export const MAX_BY_ADDRESS = 10;
const MAX_IN_ALL = 200;
const WINDOW_MS = 60_000;
/** Addresses that are remembered, for their mistakes or for having been right: the latest. */
const MAX_ADDRESSES = 10_000;

/** Slows down who guesses a password: a few mistakes a minute for each address, and so many for all. */
export class GuessLimit {
  readonly #now: () => number;
  readonly #right = new QuickLRU<string, true>({ maxSize: MAX_ADDRESSES });
  readonly #wrong = new QuickLRU<string, number>({ maxSize: MAX_ADDRESSES });
  #wrongInAll = 0;
  #windowEnds = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether an address has been right before. */
  isKnown(address: string): boolean {
    return this.#right.has(address);
  }

  /** How long (ms) an address has to wait before it is heard; 0: not at all. */
  waitMs(address: string): number {
    const now = this.#now();
    if (now >= this.#windowEnds) {
      this.#wrong.clear();
      this.#wrongInAll = 0;
      this.#windowEnds = now + WINDOW_MS;
    }
    const isOver =
      (this.#wrong.get(address) ?? 0) >= MAX_BY_ADDRESS ||
      (this.#wrongInAll >= MAX_IN_ALL && !this.#right.has(address));
    return isOver ? this.#windowEnds - now : 0;
  }

  guessed(address: string, isRight: boolean): void {
    if (isRight) return void this.#right.set(address, true);
    this.#wrong.set(address, (this.#wrong.get(address) ?? 0) + 1);
    this.#wrongInAll += 1;
  }
}
