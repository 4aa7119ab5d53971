import type { Call, Expression, Operation, Span } from './Formula.ts';
import { fail } from './FormulaProblem.ts';
import { MAX_MAGNITUDE } from './limits.ts';
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  fromInteger,
  magnitude,
  multiply,
  negate,
  remainder,
  round,
  subtract,
  type Rational,
} from './Rational.ts';
import { fromDecimal } from './rationalText.ts';
import type { Evaluation } from './Evaluation.ts';
import { say } from './words/say.ts';

/** The exact value; dice are rolled and names looked up from left to right. */
export function evaluateExpression(expression: Expression, evaluation: Evaluation): Rational {
  return bounded(valueOf(expression, evaluation), expression.span);
}

function valueOf(expression: Expression, evaluation: Evaluation): Rational {
  switch (expression.kind) {
    case 'number':
      return fromDecimal(expression.value) ?? fail(expression.span, say('problems.noNumber'));
    case 'variable':
      return evaluation.valueOf(expression);
    case 'dice':
      return evaluation.roll(expression, (each) => evaluateExpression(each, evaluation));
    case 'negation':
      return negate(evaluateExpression(expression.operand, evaluation));
    case 'operation':
      return operate(expression, evaluation);
    case 'call':
      return call(expression, evaluation);
  }
}

function operate({ operator, left, right }: Operation, evaluation: Evaluation): Rational {
  const a = evaluateExpression(left, evaluation);
  const b = evaluateExpression(right, evaluation);
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, divisor(b, right.span));
    case '%':
      return remainder(a, divisor(b, right.span));
  }
}

function call({ name, arguments: given }: Call, evaluation: Evaluation): Rational {
  const values = given.map((each) => evaluateExpression(each, evaluation));
  const first = values[0]!;
  switch (name) {
    case 'floor':
      return fromInteger(floor(first));
    case 'ceil':
      return fromInteger(ceil(first));
    case 'round':
      return fromInteger(round(first));
    case 'abs':
      return magnitude(first);
    case 'min':
      return values.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    case 'max':
      return values.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  }
}

const divisor = (value: Rational, span: Span): Rational =>
  value.numerator === 0n ? fail(span, say('problems.zero')) : value;

function bounded(value: Rational, span: Span): Rational {
  const isSmall = magnitude(value).numerator <= MAX_MAGNITUDE && value.denominator <= MAX_MAGNITUDE;
  return isSmall ? value : fail(span, say('problems.large'));
}
