import { change } from '../change.ts';
import type { TableEvent } from './events/TableEvent.ts';
import type { TableState } from './TableState.ts';

/** Events of one decision that build on each other: each is judged on the state that the ones before it leave. */
export class Draft {
  #state: TableState;
  readonly #events: TableEvent[] = [];

  constructor(state: TableState) {
    this.#state = state;
  }

  get state(): TableState {
    return this.#state;
  }

  get events(): readonly TableEvent[] {
    return this.#events;
  }

  add(event: TableEvent): void {
    this.#state = change(this.#state, event);
    this.#events.push(event);
  }
}
