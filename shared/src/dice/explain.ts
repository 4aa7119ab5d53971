import type { DiceTerm, Formula, VariableTerm } from './Formula.ts';
import { formatExpression } from './formatFormula.ts';
import { MAX_DICE_SHOWN } from './limits.ts';
import type { RolledDice, RolledDie, RolledVariable } from './Rolled.ts';
import type { Evaluation } from './Evaluation.ts';

/**
 * The formula with its dice (so many at most) and values, and the total. `~4~` is out, `6!` exploded, `5✓` succeeded,
 * `1✗` failed.
 */
export function explain({ root }: Formula, evaluation: Evaluation, total: string, mostDice: number): string {
  let left = mostDice;
  const facesOf = (term: DiceTerm): string => {
    const dice = evaluation.rolled.get(term)?.dice ?? [];
    const shown = Math.min(MAX_DICE_SHOWN, left, dice.length);
    left -= shown;
    return facesText(dice, shown);
  };
  const text = formatExpression(root, (term, written) =>
    term.kind === 'dice'
      ? `${written} (${facesOf(term)})`
      : variableText(term, written, evaluation.variables.get(term.name)),
  );
  const outcome = root.kind === 'dice' ? evaluation.rolled.get(root) : undefined;
  return `${text} = ${total}${outcome ? unitOf(outcome) : ''}`;
}

function variableText({ label }: VariableTerm, written: string, variable: RolledVariable | undefined): string {
  const name = variable?.label === undefined ? written : `${variable.label}${label === undefined ? '' : `[${label}]`}`;
  return `${name} (${variable?.value ?? '?'})`;
}

function facesText(dice: readonly RolledDie[], most: number): string {
  if (dice.length === 0) return 'none';
  const rest = dice.length - most;
  const shown = dice.slice(0, most).map(dieText);
  return [...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(', ');
}

function dieText({ value, faces, kept, why, exploded }: RolledDie): string {
  const face = `${faces && faces.length <= MAX_DICE_SHOWN ? faces.join('+') : value}${exploded ? '!' : ''}`;
  if (!kept) return `~${face}~`;
  return `${face}${why === 'success' ? '✓' : why === 'failure' ? '✗' : ''}`;
}

function unitOf({ successes, subtotal }: RolledDice): string {
  if (successes === undefined) return '';
  return subtotal === 1 ? ' success' : ' successes';
}
