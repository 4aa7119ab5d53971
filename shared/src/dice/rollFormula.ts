import type { RandomSource, Result } from '../kernel/index.ts';
import { evaluateExpression } from './evaluateExpression.ts';
import { Evaluation } from './Evaluation.ts';
import { explain, type Outcome } from './explain.ts';
import type { Formula } from './Formula.ts';
import { formatFormula } from './formatFormula.ts';
import { fail, orProblem, type FormulaProblem } from './FormulaProblem.ts';
import { compare, fromInteger, isInteger, magnitude, type Rational } from './Rational.ts';
import { toNumber, toText } from './rationalText.ts';
import type { Rolled, RolledDice } from './Rolled.ts';
import { withMode, type RollMode } from './rollMode.ts';
import { withinLimits } from './withinLimits.ts';
import type { Variables } from './Variables.ts';
import { say } from './words/say.ts';

export interface RollSource {
  readonly random: RandomSource;
  readonly variables?: Variables;
  readonly mode?: RollMode;
}

const LARGEST = fromInteger(Number.MAX_SAFE_INTEGER);

/** Rolls every die of the formula once. Refuses what cannot be computed; dice rolled until then are lost. */
export function rollFormula(
  formula: Formula,
  { random, variables, mode = 'normal' }: RollSource,
): Result<Rolled, FormulaProblem> {
  return orProblem(() => {
    const decided = withMode(formula, mode);
    const evaluation = new Evaluation(random, variables);
    const total = evaluateExpression(decided.root, evaluation);
    if (compare(magnitude(total), LARGEST) > 0) fail(formula.root.span, say('problems.largeTotal'));
    return rolledFrom(decided, evaluation, total);
  });
}

function rolledFrom(formula: Formula, evaluation: Evaluation, total: Rational): Rolled {
  const dice = [...evaluation.rolled.values()];
  const rolled = {
    formula: formatFormula(formula),
    total: toNumber(total),
    ...(!isInteger(total) && { exact: toText(total) }),
    dice,
    variables: [...evaluation.variables.values()],
    ...countsOf(dice, 'successes'),
    ...countsOf(dice, 'failures'),
    ...(formula.comment !== undefined && { comment: formula.comment }),
  };
  const outcome: Outcome = {
    dice: (term) => evaluation.rolled.get(term),
    variable: (name) => evaluation.variables.get(name),
  };
  return withinLimits(rolled, (most) => explain(formula, outcome, toText(total), most));
}

function countsOf(
  dice: readonly RolledDice[],
  what: 'successes' | 'failures',
): Partial<Pick<Rolled, 'successes' | 'failures'>> {
  const counts = dice.flatMap((each) => each[what] ?? []);
  return counts.length === 0 ? {} : { [what]: counts.reduce((sum, count) => sum + count, 0) };
}
