import type { UserId } from '@tallow/shared/kernel';
import type { TableState } from '@tallow/shared/table';

/** Timers may fire a little early. */
const SLACK_MS = 5;
/** After a storage failure the fallback is tried again. */
const RETRY_MS = 1_000;

/** Rings when an action has waited long enough for an answer. Deadlines are in the journal: a restart only starts the clock again. */
export class ExchangeClock {
  readonly #now: () => number;
  readonly #ring: (openedBy: UserId) => Promise<{ readonly ok: boolean }>;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(now: () => number, ring: (openedBy: UserId) => Promise<{ readonly ok: boolean }>) {
    this.#now = now;
    this.#ring = ring;
  }

  /** Sets the clock by the actions that wait now. */
  set({ exchanges }: TableState): void {
    clearTimeout(this.#timer);
    let first: { readonly deadline: number; readonly openedBy: UserId } | undefined;
    for (const { deadline, openedBy } of exchanges.values()) if (deadline !== null && deadline < (first?.deadline ?? Infinity)) first = { deadline, openedBy };
    if (first) this.#wait(first.openedBy, Math.max(0, first.deadline - this.#now()) + SLACK_MS);
  }

  #wait(openedBy: UserId, ms: number): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      void this.#ring(openedBy).then(({ ok }) => {
        if (!ok) this.#wait(openedBy, RETRY_MS);
      });
    }, ms);
    this.#timer.unref();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}
