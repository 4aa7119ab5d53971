import { fromInteger, type Variables } from '../../dice/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import { deriveBeing, type Audience } from '../../rules/index.ts';
import { ownersView } from '../sight/viewSheet.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { TableState } from '../state/TableState.ts';

const NONE: Variables = () => undefined;

/**
 * The values of a sheet as variables of a formula, as the roller knows them: a total would give away what hidden
 * effects do.
 */
export function variablesOf(state: TableState, roller: Audience, sheetId: SheetId | null): Variables {
  const sheet = sheetId === null ? undefined : state.sheets.get(sheetId);
  const ruleset = rulesetOf(state);
  const known = sheet && (roller === 'gm' ? sheet : ownersView(state, sheet)?.sheet);
  if (!known || !ruleset) return NONE;
  const { values } = deriveBeing(ruleset, known, state.options);
  return (name) => {
    const found = values.get(name);
    return found && { value: fromInteger(found.value), label: found.name };
  };
}
