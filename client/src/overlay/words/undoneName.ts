import { spokenRuleset } from '../../store/index.ts';
import { t, tKnown } from './t.ts';

/** What an undo takes back, in the game's terms: an action by its name, else what was done by hand or by the turn. */
export function undoneName(rulesetId: string, what: string): string {
  return (
    spokenRuleset(rulesetId)?.actions.find(({ id }) => id === what)?.name ??
    tKnown('taking.names', what) ??
    t('taking.names.change')
  );
}
