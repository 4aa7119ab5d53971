/**
 * Each of these loads, once reached, makes the patch interval longer by a step. With less than the first every change
 * is shown at once.
 */
const BUSY = [0.3, 0.45, 0.6];
const STEP_MS = 16;
/** Many seats are brought up to date together, however idle the server is. */
const CROWD = 24;
const CROWD_MS = 2 * STEP_MS;

/** Ticks of all tables fall on multiples of this: a server wakes up once for several of them. */
const GRAIN_MS = 8;

/**
 * How long (ms, at most 48) the changes of a table gather before they are shown: the busier the process, the longer;
 * `load` is from 0 to 1.
 */
export function patchIntervalMs(load: number, seats: number): number {
  const calm = seats > CROWD ? CROWD_MS : 0;
  return Math.max(calm, STEP_MS * BUSY.filter((least) => load >= least).length);
}

/**
 * A table's own ticks. They go on whether or not anything happens, at a phase of their own: what is shown on one tells
 * nobody when something happened that they may not see, and tables take turns.
 */
export class PatchTimer {
  readonly #phase = Math.random();
  readonly #elapsed: () => number;
  readonly #due: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(elapsed: () => number, due: () => void) {
    this.#elapsed = elapsed;
    this.#due = due;
  }

  /** Calls at the next of the ticks that come every `ms`, a multiple of the grain; once for all who ask until then. */
  request(ms: number): void {
    if (this.#timer) return;
    const shift = Math.floor((this.#phase * ms) / GRAIN_MS) * GRAIN_MS;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#due();
      },
      ms - ((this.#elapsed() + shift) % ms),
    );
  }

  /** What was awaited has happened. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
