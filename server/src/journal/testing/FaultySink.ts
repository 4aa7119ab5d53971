import type { JournalRow } from '../Journal.ts';
import type { JournalSink, Placement } from '../JournalSink.ts';

export type Fault = 'none' | 'lost-before' | 'lost-after';

/** Test double of a bad connection: a call may be lost on its way to the store or on its way back. */
export class FaultySink implements JournalSink {
  readonly #store: JournalSink;
  readonly #nextFault: () => Fault;

  constructor(store: JournalSink, nextFault: () => Fault) {
    this.#store = store;
    this.#nextFault = nextFault;
  }

  insert(rows: readonly JournalRow[]): Promise<number> {
    return this.#call(() => this.#store.insert(rows));
  }

  locate(rows: readonly JournalRow[]): Promise<readonly Placement[]> {
    return this.#call(() => this.#store.locate(rows));
  }

  async #call<T>(work: () => Promise<T>): Promise<T> {
    const fault = this.#nextFault();
    if (fault === 'lost-before') throw new Error('connection lost');
    const answer = await work();
    if (fault === 'lost-after') throw new Error('connection lost');
    return answer;
  }
}
