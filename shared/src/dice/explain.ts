import type { Formula, VariableTerm } from './Formula.ts';
import { formatExpression } from './formatFormula.ts';
import { MAX_DICE_SHOWN } from './limits.ts';
import type { RolledDice, RolledDie, RolledVariable } from './Rolled.ts';
import type { Evaluation } from './Evaluation.ts';

/** The formula with its dice and values, and the total. `~4~` does not count, `6!` exploded, `5✓` succeeded, `1✗` failed. */
export function explain({ root }: Formula, evaluation: Evaluation, total: string): string {
  const text = formatExpression(root, (term, written) =>
    term.kind === 'dice' ? `${written} (${facesText(evaluation.rolled.get(term)?.dice ?? [])})` : variableText(term, written, evaluation.variables.get(term.name)));
  const outcome = root.kind === 'dice' ? evaluation.rolled.get(root) : undefined;
  return `${text} = ${total}${outcome ? unitOf(outcome) : ''}`;
}

function variableText({ label }: VariableTerm, written: string, variable: RolledVariable | undefined): string {
  const name = variable?.label === undefined ? written : `${variable.label}${label === undefined ? '' : `[${label}]`}`;
  return `${name} (${variable?.value ?? '?'})`;
}

function facesText(dice: readonly RolledDie[]): string {
  if (dice.length === 0) return 'none';
  const rest = dice.length - MAX_DICE_SHOWN;
  const shown = dice.slice(0, MAX_DICE_SHOWN).map(dieText).join(', ');
  return rest > 0 ? `${shown}, … ${rest} more` : shown;
}

function dieText({ value, faces, kept, why, exploded }: RolledDie): string {
  const face = `${faces ? faces.join('+') : value}${exploded ? '!' : ''}`;
  if (!kept) return `~${face}~`;
  return `${face}${why === 'success' ? '✓' : why === 'failure' ? '✗' : ''}`;
}

function unitOf({ successes, subtotal }: RolledDice): string {
  if (successes === undefined) return '';
  return subtotal === 1 ? ' success' : ' successes';
}
