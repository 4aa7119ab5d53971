import { fromInteger, type Variables } from '../../dice/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import { deriveBeing } from '../../rules/index.ts';
import { rulesetOf } from '../ruleset.ts';
import type { TableState } from '../state.ts';

const NONE: Variables = () => undefined;

/** The values of a sheet as variables of a formula. */
export function variablesOf(state: TableState, sheetId: SheetId | null): Variables {
  const sheet = sheetId === null ? undefined : state.sheets.get(sheetId);
  const ruleset = rulesetOf(state);
  if (!sheet || !ruleset) return NONE;
  const { values } = deriveBeing(ruleset, sheet, state.options);
  return (name) => {
    const found = values.get(name);
    return found && { value: fromInteger(found.value), label: found.name };
  };
}
