import type { Expression, Formula } from './Formula.ts';

/**
 * An expression in which some terms stand for others: the outermost that `replace` answers for; inside of those nothing
 * is replaced.
 */
export function replaceTerms(
  expression: Expression,
  replace: (term: Expression) => Expression | undefined,
): Expression {
  const next = (part: Expression): Expression => replaceTerms(part, replace);
  const fresh = replace(expression);
  if (fresh) return fresh;
  switch (expression.kind) {
    case 'dice':
      return {
        ...expression,
        count: next(expression.count),
        sides: expression.sides === 'fate' ? 'fate' : next(expression.sides),
      };
    case 'negation':
      return { ...expression, operand: next(expression.operand) };
    case 'operation':
      return { ...expression, left: next(expression.left), right: next(expression.right) };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(next) };
    default:
      return expression;
  }
}

/**
 * The formula with another one in the place of a name. Formulas are put together so, not as text: a note or a bracket
 * too few would swallow the rest.
 */
export function withFormula(formula: Formula, name: string, { root }: Formula): Formula {
  return {
    ...formula,
    root: replaceTerms(formula.root, (term) => (term.kind === 'variable' && term.name === name ? root : undefined)),
  };
}

/** The formula with all of its dice rolled twice, and everything else once. */
export function withDiceTwice(formula: Formula, label: string): Formula {
  const twice = (term: Expression): Expression | undefined => {
    if (term.kind !== 'dice') return undefined;
    const again = { ...term, label: term.label === undefined ? label : `${term.label}, ${label}` };
    return { kind: 'operation', operator: '+', left: again, right: term, span: term.span };
  };
  return { ...formula, root: replaceTerms(formula.root, twice) };
}
