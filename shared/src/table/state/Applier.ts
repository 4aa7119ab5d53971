import type { TableState } from './TableState.ts';

/** What an event does to the table. Pure and total: replay uses nothing else. */
export type Applier<Event> = (state: TableState, event: Event) => TableState;

/** For each event of a union, by its name, what it does. */
export type Appliers<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: Applier<Extract<Event, { readonly type: Type }>>;
};
