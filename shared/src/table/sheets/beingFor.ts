import { deriveBeing, type Being, type Ruleset, type Sheet } from '../../rules/index.ts';
import { ownersView } from '../sight/viewSheet.ts';
import type { Facts } from '../state/Facts.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';

/**
 * The numbers by which somebody's word about a sheet is taken: the GM's by all of them, its owner's by those that the
 * owner knows. Else hit points set to a million would stop at the bound that a hidden effect moved, and so tell how
 * far.
 */
export function beingFor(state: TableState, ruleset: Ruleset, sheet: Sheet, asker: Facts): Being {
  const known = isGm(state, asker) ? sheet : (ownersView(state, sheet)?.sheet ?? sheet);
  return deriveBeing(ruleset, known, state.options);
}
