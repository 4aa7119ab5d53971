import type { Result } from '../kernel/index.ts';
import { evaluateExpression } from './evaluateExpression.ts';
import type { Formula } from './Formula.ts';
import { orProblem, type FormulaProblem } from './FormulaProblem.ts';
import type { Rational } from './Rational.ts';
import { Evaluation } from './Evaluation.ts';
import type { Variables } from './Variables.ts';

/** The exact value of a formula without dice. Refuses dice, unknown names and division by zero. */
export function evaluate(formula: Formula, variables?: Variables): Result<Rational, FormulaProblem> {
  return orProblem(() => evaluateExpression(formula.root, new Evaluation(undefined, variables)));
}
