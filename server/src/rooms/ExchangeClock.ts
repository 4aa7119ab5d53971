import type { ExchangeId, UserId } from '@tallow/shared/kernel';
import type { TableState } from '@tallow/shared/table';

/** Timers may fire a little early. */
const SLACK_MS = 5;
/** After a storage failure the fallback is tried again. */
const RETRY_MS = 1_000;
/** Node takes no timer for longer. */
const LONGEST_MS = 2 ** 31 - 1;

/** An action that has waited until its deadline. */
export interface Overdue {
  readonly exchangeId: ExchangeId;
  readonly deadline: number;
  readonly openedBy: UserId;
}
export interface DeadlineListener {
  /** Lets the action go on without the answer that it waited for. */
  ring(overdue: Overdue): Promise<unknown>;
  /** Ringing threw, as it would again: takes the action off the table, so that everybody else plays on. */
  failed(overdue: Overdue, cause: unknown): Promise<unknown>;
}
interface Waiting extends Overdue {
  /** The deadline on the clock that never jumps. */
  readonly dueAt: number;
}

/**
 * Rings when an action has waited long enough for an answer. Deadlines are times of day in the journal, so that a
 * restart only starts the clock again; what is left of one is read when it is first seen and measured from then on,
 * whatever becomes of the time of day.
 */
export class ExchangeClock {
  readonly #now: () => number;
  readonly #elapsed: () => number;
  readonly #ring: (overdue: Overdue) => Promise<unknown>;
  readonly #failed: (overdue: Overdue, cause: unknown) => unknown;
  #timer: NodeJS.Timeout | undefined;
  #exchanges: TableState['exchanges'] = new Map();
  #waiting: ReadonlyMap<ExchangeId, Waiting> = new Map();
  #closed = false;

  constructor(now: () => number, elapsed: () => number, { ring, failed }: DeadlineListener) {
    this.#now = now;
    this.#elapsed = elapsed;
    this.#ring = ring;
    this.#failed = failed;
  }

  /** Sets the clock by the actions that wait now. */
  set({ exchanges }: TableState): void {
    if (exchanges === this.#exchanges) return;
    this.#exchanges = exchanges;
    const waiting = new Map<ExchangeId, Waiting>();
    for (const { id, deadline, openedBy } of exchanges.values()) {
      if (deadline === null) continue;
      const known = this.#waiting.get(id);
      waiting.set(
        id,
        known?.deadline === deadline
          ? known
          : { exchangeId: id, deadline, openedBy, dueAt: this.#elapsed() + deadline - this.#now() },
      );
    }
    this.#waiting = waiting;
    this.#wait(0);
  }

  #first(): Waiting | undefined {
    let first: Waiting | undefined;
    for (const one of this.#waiting.values()) if (one.dueAt < (first?.dueAt ?? Infinity)) first = one;
    return first;
  }

  #wait(atLeastMs: number): void {
    clearTimeout(this.#timer);
    const first = this.#first();
    if (this.#closed || !first) return;
    const ms = Math.min(LONGEST_MS, Math.max(atLeastMs, first.dueAt - this.#elapsed(), 0) + SLACK_MS);
    this.#timer = setTimeout(() => this.#look(), ms);
    this.#timer.unref();
  }

  /**
   * Rings when a deadline has passed. What it brings about sets the clock anew; if it brings about nothing, it is tried
   * again.
   */
  #look(): void {
    const first = this.#first();
    if (!first || first.dueAt > this.#elapsed()) return this.#wait(0);
    const rung = this.#exchanges;
    const { exchangeId, deadline, openedBy } = first;
    const overdue = { exchangeId, deadline, openedBy };
    const tryAgain = (): void => {
      if (this.#exchanges === rung) this.#wait(RETRY_MS);
    };
    this.#ring(overdue)
      .catch((cause: unknown) => this.#failed(overdue, cause))
      .then(tryAgain, tryAgain);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}
