import type { UserId } from '@tallow/shared/kernel';
import type { TableState } from '@tallow/shared/table';

/** Timers may fire a little early. */
const SLACK_MS = 5;
/** After a storage failure the fallback is tried again. */
const RETRY_MS = 1_000;
/** The time of day may jump: nobody waits longer than this without another look at it. */
const LONGEST_MS = 30_000;

/** Rings when an action has waited long enough for an answer. Deadlines are in the journal: a restart only starts the clock again. */
export class ExchangeClock {
  readonly #now: () => number;
  readonly #ring: (openedBy: UserId) => Promise<{ readonly ok: boolean }>;
  #timer: NodeJS.Timeout | undefined;
  #exchanges: TableState['exchanges'] = new Map();
  #closed = false;

  constructor(now: () => number, ring: (openedBy: UserId) => Promise<{ readonly ok: boolean }>) {
    this.#now = now;
    this.#ring = ring;
  }

  /** Sets the clock by the actions that wait now. */
  set({ exchanges }: TableState): void {
    this.#exchanges = exchanges;
    this.#wait(0);
  }

  #first(): { readonly deadline: number; readonly openedBy: UserId } | undefined {
    let first: { readonly deadline: number; readonly openedBy: UserId } | undefined;
    for (const { deadline, openedBy } of this.#exchanges.values()) if (deadline !== null && deadline < (first?.deadline ?? Infinity)) first = { deadline, openedBy };
    return first;
  }

  #wait(atLeastMs: number): void {
    clearTimeout(this.#timer);
    const first = this.#first();
    if (this.#closed || !first) return;
    const ms = Math.min(LONGEST_MS, Math.max(atLeastMs, first.deadline - this.#now(), 0) + SLACK_MS);
    this.#timer = setTimeout(() => this.#look(), ms);
    this.#timer.unref();
  }

  /** Rings when a deadline has passed. What it brings about sets the clock anew; if it brings about nothing, it is tried again. */
  #look(): void {
    const first = this.#first();
    if (!first || first.deadline > this.#now()) return this.#wait(0);
    const rung = this.#exchanges;
    void this.#ring(first.openedBy).then(() => {
      if (this.#exchanges === rung) this.#wait(RETRY_MS);
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}
