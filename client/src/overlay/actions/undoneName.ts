import { findRuleset } from '@tallow/shared/rules';
import { words } from '../words.ts';

/** What an undo takes back, in the game's terms: an action by its name, else what was done by hand or by the turn. */
export function undoneName(rulesetId: string, what: string): string {
  const own: Readonly<Record<string, string>> = words.taking.names;
  return findRuleset(rulesetId)?.actions.find(({ id }) => id === what)?.name ?? own[what] ?? words.taking.names.change;
}
