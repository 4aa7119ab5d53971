import type { Appliers } from '../state/Applier.ts';
import type { ActionEvent } from '../state/events/actions.ts';
import type { Exchange } from '../state/Exchange.ts';
import { withEntry, withoutEntry } from '../state/maps.ts';
import type { TableState } from '../state/TableState.ts';

function change(state: TableState, id: Exchange['id'], changes: (exchange: Exchange) => Partial<Exchange>): TableState {
  const exchange = state.exchanges.get(id);
  return exchange
    ? { ...state, exchanges: withEntry(state.exchanges, id, { ...exchange, ...changes(exchange) }) }
    : state;
}

export const actionAppliers: Appliers<Exclude<ActionEvent, { readonly type: 'ActionNarrated' }>> = {
  ExchangePaused: (state, { exchange }) => ({ ...state, exchanges: withEntry(state.exchanges, exchange.id, exchange) }),
  ExchangeReplied: (state, { exchangeId, reply }) =>
    change(state, exchangeId, ({ replies }) => ({ replies: [...replies, reply] })),
  ExchangeTimed: (state, { exchangeId, deadline }) => change(state, exchangeId, () => ({ deadline })),
  ExchangeEnded: (state, { exchangeId }) => ({ ...state, exchanges: withoutEntry(state.exchanges, exchangeId) }),
};
