import type { ExchangeModel } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';
import { titleOf } from './cardText.ts';

/** What an action under way is called; empty for one that this page does not know. */
export function useActionTitle(exchange: Pick<ExchangeModel, 'title' | 'actionId'>): string {
  const ruleset = useModel(({ session }) => session.ruleset);
  return exchange.title === '' ? '' : titleOf(exchange, ruleset);
}
