import { withDamage } from '../combat/tally.ts';
import { withEntry, withoutEntry } from '../state/maps.ts';
import type { TableState } from '../state/TableState.ts';
import type { ActionEvent } from '../state/events/actions.ts';
import type { Exchange } from '../state/Exchange.ts';

function change(state: TableState, id: Exchange['id'], changes: (exchange: Exchange) => Partial<Exchange>): TableState {
  const exchange = state.exchanges.get(id);
  return exchange
    ? { ...state, exchanges: withEntry(state.exchanges, id, { ...exchange, ...changes(exchange) }) }
    : state;
}

export function applyAction(state: TableState, event: ActionEvent): TableState {
  switch (event.type) {
    case 'ActionNarrated':
      return state.encounter ? { ...state, encounter: withDamage(state.encounter, event) } : state;
    case 'ExchangePaused':
      return { ...state, exchanges: withEntry(state.exchanges, event.exchange.id, event.exchange) };
    case 'ExchangeReplied':
      return change(state, event.exchangeId, ({ replies }) => ({ replies: [...replies, event.reply] }));
    case 'ExchangeTimed':
      return change(state, event.exchangeId, () => ({ deadline: event.deadline }));
    case 'ExchangeEnded':
      return { ...state, exchanges: withoutEntry(state.exchanges, event.exchangeId) };
  }
}
