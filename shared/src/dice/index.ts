export { evaluate } from './evaluate.ts';
export type {
  Call,
  Comparator,
  Comparison,
  DiceTerm,
  Expression,
  Formula,
  FunctionName,
  Modifier,
  Negation,
  NumberTerm,
  Operation,
  Operator,
  Span,
  VariableTerm,
} from './Formula.ts';
export { formatFormula } from './formatFormula.ts';
export type { FormulaProblem } from './FormulaProblem.ts';
export { MAX_DICE, MAX_SIDES, MAX_TEXT } from './limits.ts';
export { parseFormula } from './parseFormula.ts';
export {
  add,
  ceil,
  compare,
  divide,
  floor,
  fromInteger,
  isInteger,
  magnitude,
  multiply,
  negate,
  rational,
  remainder,
  round,
  subtract,
  type Rational,
} from './Rational.ts';
export { fromDecimal, fromNumber, toNumber, toText } from './rationalText.ts';
export { withDiceTwice, withFormula } from './replaceTerms.ts';
export { rollDie } from './rollDie.ts';
export type { Rolled, RolledDice, RolledDie, RolledVariable } from './Rolled.ts';
export { rollFormula, type RollSource } from './rollFormula.ts';
export type { RollMode } from './rollMode.ts';
export { diceIn, hasDice, variablesIn } from './terms.ts';
export type { Variable, Variables } from './Variables.ts';
