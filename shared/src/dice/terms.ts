import type { DiceTerm, Expression, Formula } from './Formula.ts';

/** Every term of the formula, in the order written. */
function termsOf(expression: Expression): Expression[] {
  return [...partsOf(expression).flatMap(termsOf), expression];
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'dice':
      return expression.sides === 'fate' ? [expression.count] : [expression.count, expression.sides];
    case 'negation':
      return [expression.operand];
    case 'operation':
      return [expression.left, expression.right];
    case 'call':
      return expression.arguments;
    default:
      return [];
  }
}

/** Names in lower case, each once, in the order written. */
export const variablesIn = ({ root }: Formula): readonly string[] => [
  ...new Set(termsOf(root).flatMap((term) => (term.kind === 'variable' ? [term.name] : []))),
];

/** In the order rolled. */
export const diceIn = ({ root }: Pick<Formula, 'root'>): readonly DiceTerm[] =>
  termsOf(root).filter((term) => term.kind === 'dice');

export const hasDice = (formula: Pick<Formula, 'root'>): boolean => diceIn(formula).length > 0;
