import type { TableEvent } from './events/TableEvent.ts';
import type { TableState } from './TableState.ts';

/** What one event does to the table. */
export type Change = (state: TableState, event: TableEvent) => TableState;

/**
 * Events of one decision that build on each other: each is judged on the state that the ones before it leave. It is
 * handed how events change the table, so that no feature has to know all the others.
 */
export class Draft {
  readonly #change: Change;
  #state: TableState;
  readonly #events: TableEvent[] = [];

  constructor(state: TableState, change: Change) {
    this.#state = state;
    this.#change = change;
  }

  get state(): TableState {
    return this.#state;
  }

  get events(): readonly TableEvent[] {
    return this.#events;
  }

  add(event: TableEvent): void {
    this.#state = this.#change(this.#state, event);
    this.#events.push(event);
  }
}
