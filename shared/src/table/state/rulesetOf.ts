import { findRuleset, type Ruleset } from '../../rules/index.ts';
import type { TableState } from './TableState.ts';

/** The rules that this table plays by; undefined for a table of maps only. */
export function rulesetOf(state: Pick<TableState, 'ruleset'>): Ruleset | undefined {
  return findRuleset(state.ruleset);
}
