/**
 * Wrong guesses of one address, and of all together, in one window (ms); then nobody who has not been right before is
 * heard until it is over.
 */
const MAX_BY_ADDRESS = 10;
const MAX_IN_ALL = 200;
const WINDOW_MS = 60_000;
/** Addresses that are remembered, for their mistakes or for having been right. */
const MAX_ADDRESSES = 10_000;

/** Slows down who guesses a password: a few mistakes a minute for each address, and so many for all. */
export class GuessLimit {
  readonly #now: () => number;
  readonly #right = new Set<string>();
  #wrong = new Map<string, number>();
  #wrongInAll = 0;
  #windowEnds = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** How long (ms) an address has to wait before it is heard; 0: not at all. */
  waitMs(address: string): number {
    const now = this.#now();
    if (now >= this.#windowEnds) {
      this.#wrong = new Map();
      this.#wrongInAll = 0;
      this.#windowEnds = now + WINDOW_MS;
    }
    const isOver =
      (this.#wrong.get(address) ?? 0) >= MAX_BY_ADDRESS ||
      (this.#wrongInAll >= MAX_IN_ALL && !this.#right.has(address));
    return isOver ? this.#windowEnds - now : 0;
  }

  guessed(address: string, isRight: boolean): void {
    if (isRight) {
      if (this.#right.size >= MAX_ADDRESSES) this.#right.clear();
      this.#right.add(address);
      return;
    }
    if (this.#wrong.size < MAX_ADDRESSES) this.#wrong.set(address, (this.#wrong.get(address) ?? 0) + 1);
    this.#wrongInAll += 1;
  }
}
