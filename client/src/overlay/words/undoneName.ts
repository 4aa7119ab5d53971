import { findRuleset } from '@tallow/shared/rules';
import { words } from './words.ts';

/** What cannot be taken back yet, as the beginning of a sentence. */
export function blockedName(what: string): string {
  const own: Readonly<Record<string, string>> = words.taking.blocked;
  return own[what] ?? words.taking.blocked.other;
}

/** What an undo takes back, in the game's terms: an action by its name, else what was done by hand or by the turn. */
export function undoneName(rulesetId: string, what: string): string {
  const own: Readonly<Record<string, string>> = words.taking.names;
  return findRuleset(rulesetId)?.actions.find(({ id }) => id === what)?.name ?? own[what] ?? words.taking.names.change;
}
