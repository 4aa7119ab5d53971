/** With less load than this every change is shown at once; a very busy server takes the longest beat. */
const BUSY = 0.3;
const VERY_BUSY = 0.6;
/** Nobody sees a change later than this after its commit because of beats. */
const LONGEST_MS = 45;
/** Many seats are brought up to date together, however idle the server is. */
const CROWD = 24;
const CROWD_MS = 33;

/** Beats of all tables fall on multiples of this: a server wakes up once for several of them. */
const GRAIN_MS = 8;

/** How long (ms) the changes of a table gather before they are shown: the busier the process, the longer; `load` is from 0 to 1. */
export function beatFor(load: number, seats: number): number {
  const calm = seats > CROWD ? CROWD_MS : 0;
  return Math.max(calm, LONGEST_MS * Math.min(1, Math.max(0, (load - BUSY) / (VERY_BUSY - BUSY))));
}

/**
 * A table's own beat. It goes on whether or not anything happens, at a phase of its own: what is shown on it tells nobody when something
 * happened that they may not see, and tables take turns.
 */
export class Beat {
  readonly #phase = Math.random();
  readonly #elapsed: () => number;
  readonly #due: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(elapsed: () => number, due: () => void) {
    this.#elapsed = elapsed;
    this.#due = due;
  }

  /** Calls at the next of the beats that come every `ms`, once for all who ask until then. */
  await(ms: number): void {
    if (this.#timer) return;
    const now = this.#elapsed();
    const next = now + ms * (1 - ((now / ms + this.#phase) % 1));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#due();
    }, Math.ceil(next / GRAIN_MS) * GRAIN_MS - now);
  }

  /** What was awaited has happened. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
