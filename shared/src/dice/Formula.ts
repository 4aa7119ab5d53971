/** From the first character up to, and without, the last one; in UTF-16 units of the text that was parsed. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A parsed formula: plain JSON. Its canonical text is `formatFormula`. */
export interface Formula {
  readonly kind: 'formula';
  readonly root: Expression;
  /** What followed `#`. */
  readonly comment?: string;
  readonly span: Span;
}

export type Expression = NumberTerm | VariableTerm | DiceTerm | Negation | Operation | Call;

interface Term {
  readonly span: Span;
  /** What stood in `[ ]` behind the term. */
  readonly label?: string;
}

/** `value` is a decimal without needless zeros. */
export interface NumberTerm extends Term {
  readonly kind: 'number';
  readonly value: string;
}

/** `name` is in lower case, without the `@`. */
export interface VariableTerm extends Term {
  readonly kind: 'variable';
  readonly name: string;
}

/** `sides` is `fate` for dice with the faces -1, 0 and 1. */
export interface DiceTerm extends Term {
  readonly kind: 'dice';
  readonly count: Expression;
  readonly sides: Expression | 'fate';
  readonly modifiers: readonly Modifier[];
}

export interface Negation extends Term {
  readonly kind: 'negation';
  readonly operand: Expression;
}

export type Operator = '+' | '-' | '*' | '/' | '%';

export interface Operation extends Term {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

export const FUNCTIONS = ['floor', 'ceil', 'round', 'abs', 'min', 'max'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export interface Call extends Term {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly arguments: readonly Expression[];
}

export type Comparator = '>=' | '<=' | '>' | '<' | '=';

export interface Comparison {
  readonly comparator: Comparator;
  readonly target: number;
}

/**
 * Keeping, dropping, exploding and rerolling happen in the order written; the others look at the dice that are left in
 * the end.
 */
export type Modifier = ModifierRule & { readonly span: Span };

export type ModifierRule =
  | { readonly kind: 'keep' | 'drop'; readonly end: 'highest' | 'lowest'; readonly count: number }
  | { readonly kind: 'advantage' | 'disadvantage' }
  /** Without `when`: on the highest face. */
  | { readonly kind: 'explode' | 'compound'; readonly when?: Comparison }
  /** Without `when`: the lowest face. */
  | { readonly kind: 'reroll' | 'reroll-once'; readonly when?: Comparison }
  | { readonly kind: 'success' | 'failure' | 'critical-high' | 'critical-low'; readonly when: Comparison };
