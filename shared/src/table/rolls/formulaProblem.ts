import { parseFormula, rollFormula, type FormulaProblem } from '../../dice/index.ts';
import { seededRandom } from '../../kernel/index.ts';
import type { TableState } from '../state/TableState.ts';
import type { RollDice } from './intents.ts';
import { variablesOf } from './variables.ts';

/**
 * What is wrong with the formula of a refused roll, by what the sheet's owner may know. The dice of this trial count
 * for nothing.
 */
export function formulaProblem(state: TableState, { formula, sheetId }: RollDice): FormulaProblem | undefined {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return parsed.reason;
  const rolled = rollFormula(parsed.value, {
    random: seededRandom(1),
    variables: variablesOf(state, 'owner', sheetId),
  });
  return rolled.ok ? undefined : rolled.reason;
}
