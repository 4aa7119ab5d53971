import { deriveBeing, type Sheet } from '../../rules/index.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { TableState } from '../state/TableState.ts';
import { ownersView } from './viewSheet.ts';

/**
 * Whether something that its owner does not know of (a hidden effect, a secret entry, a field of the GM's) moves a
 * sheet's numbers: what was reckoned with them, side by side with what the owner knows, would give away how far.
 */
export function isSwayed(state: TableState, sheet: Sheet): boolean {
  const ruleset = rulesetOf(state);
  if (!ruleset) return false;
  const known = ownersView(state, sheet)?.sheet;
  if (!known) return true;
  const all = deriveBeing(ruleset, sheet, state.options);
  if (all.modifiers.some(({ isSecret, modifier }) => isSecret && modifier.kind !== 'flag')) return true;
  const open = deriveBeing(ruleset, known, state.options).values;
  for (const [id, { value }] of all.values) if (open.get(id)?.value !== value) return true;
  return false;
}
