import type { DiceTerm, Formula, VariableTerm } from './Formula.ts';
import { formatExpression } from './formatFormula.ts';
import { MAX_DICE_KEPT, MAX_DICE_SHOWN } from './limits.ts';
import { parseFormula } from './parseFormula.ts';
import type { Rolled, RolledDice, RolledDie, RolledVariable } from './Rolled.ts';
import { diceIn } from './terms.ts';

/** What was decided in a formula. */
export interface Outcome {
  readonly dice: (term: DiceTerm) => RolledDice | undefined;
  readonly variable: (name: string) => RolledVariable | undefined;
}

/** What the readable line of a roll says in a language. */
export interface RollWords {
  /** What a value is called; undefined: as it is written. */
  readonly variable: (variable: RolledVariable) => string | undefined;
  /** What stands in brackets behind a term. */
  readonly label: (label: string) => string;
  /** Of a term that rolled no dice. */
  readonly none: string;
  /** Dice that are not named one by one. */
  readonly more: (count: number) => string;
  readonly successes: (count: number) => string;
}

/** The line on the wire is English, whoever reads it. */
export const ENGLISH: RollWords = {
  variable: ({ label }) => label,
  label: (label) => label,
  none: 'none',
  more: (count) => `… ${count} more`,
  successes: (count) => (count === 1 ? `${count} success` : `${count} successes`),
};

/**
 * The formula with its dice (so many at most) and values, and the total. `~4~` is out, `6!` exploded, `5✓` succeeded,
 * `1✗` failed.
 */
export function explain(
  { root }: Formula,
  outcome: Outcome,
  total: string,
  mostDice: number,
  words: RollWords = ENGLISH,
): string {
  let left = mostDice;
  const facesOf = (term: DiceTerm): string => {
    const { dice = [], omitted = 0 } = outcome.dice(term) ?? {};
    const shown = Math.min(MAX_DICE_SHOWN, left, dice.length);
    left -= shown;
    return facesText(dice, shown, omitted, words);
  };
  const text = formatExpression(root, {
    label: words.label,
    leaf: (term, written) =>
      term.kind === 'dice'
        ? `${written} (${facesOf(term)})`
        : variableText(term, written, outcome.variable(term.name), words),
  });
  const whole = root.kind === 'dice' ? outcome.dice(root) : undefined;
  return `${text} = ${whole?.successes === undefined ? total : words.successes(whole.subtotal)}`;
}

/** The readable line of a roll in other words; as it was rolled where it is too long to be told anew. */
export function explainRolled(rolled: Rolled, words: RollWords): string {
  const { text, total, exact, variables } = rolled;
  const parsed = text === '' || text.startsWith('=') ? undefined : parseFormula(rolled.formula);
  if (!parsed?.ok) return text;
  const places = new Map(diceIn(parsed.value).map((term, i) => [term, rolled.dice[i]]));
  if (places.size !== rolled.dice.length) return text;
  const outcome: Outcome = {
    dice: (term) => places.get(term),
    variable: (name) => variables.find((variable) => variable.name === name),
  };
  return explain(parsed.value, outcome, exact ?? String(total), MAX_DICE_KEPT, words);
}

function variableText(
  { label }: VariableTerm,
  written: string,
  variable: RolledVariable | undefined,
  words: RollWords,
): string {
  const called = variable && words.variable(variable);
  const name = called === undefined ? written : `${called}${label === undefined ? '' : `[${words.label(label)}]`}`;
  return `${name} (${variable?.value ?? '?'})`;
}

function facesText(dice: readonly RolledDie[], most: number, omitted: number, { none, more }: RollWords): string {
  if (dice.length + omitted === 0) return none;
  const rest = dice.length + omitted - most;
  const shown = dice.slice(0, most).map(dieText);
  return [...shown, ...(rest > 0 ? [more(rest)] : [])].join(', ');
}

function dieText({ value, faces, kept, why, exploded }: RolledDie): string {
  const face = `${faces && faces.length <= MAX_DICE_SHOWN ? faces.join('+') : value}${exploded ? '!' : ''}`;
  if (!kept) return `~${face}~`;
  return `${face}${why === 'success' ? '✓' : why === 'failure' ? '✗' : ''}`;
}
