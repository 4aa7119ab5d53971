import type { Comparison, DiceTerm, Expression, Formula, Modifier, VariableTerm } from './Formula.ts';
import { looksLikeDice } from './parseDice.ts';

/** How parts of a formula are written that are more than their canonical text. */
export interface Wording {
  /** A term that is decided at the table, given its canonical text with the label. */
  readonly leaf: (term: DiceTerm | VariableTerm, text: string) => string;
  readonly label: (label: string) => string;
}
const CANONICAL: Wording = { leaf: (_, text) => text, label: (label) => label };

/** The canonical text: parsed again, it is the same formula apart from places. */
export function formatFormula({ root, comment }: Formula): string {
  return `${formatExpression(root, CANONICAL)}${comment === undefined ? '' : ` # ${comment}`}`;
}

export function formatExpression(expression: Expression, wording: Wording): string {
  const isOpen = expression.label !== undefined && (expression.kind === 'operation' || expression.kind === 'negation');
  const text = bare(expression, wording);
  const written = `${isOpen ? `(${text})` : text}${expression.label === undefined ? '' : `[${wording.label(expression.label)}]`}`;
  return expression.kind === 'dice' || expression.kind === 'variable' ? wording.leaf(expression, written) : written;
}

function bare(expression: Expression, wording: Wording): string {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'variable':
      return looksLikeDice(expression.name) ? `@${expression.name}` : expression.name;
    case 'dice':
      return formatDice(expression, wording);
    case 'negation':
      return `-${within(expression.operand, 3, wording)}`;
    case 'operation': {
      const rank = RANKS[expression.operator];
      return `${within(expression.left, rank, wording)} ${expression.operator} ${within(expression.right, rank + 1, wording)}`;
    }
    case 'call':
      return `${expression.name}(${expression.arguments.map((each) => formatExpression(each, wording)).join(', ')})`;
  }
}

/** In brackets when it binds less than its surroundings ask for. */
function within(expression: Expression, rank: number, wording: Wording): string {
  const text = formatExpression(expression, wording);
  return rankOf(expression) < rank ? `(${text})` : text;
}

function rankOf(expression: Expression): number {
  if (expression.label !== undefined) return 4;
  if (expression.kind === 'negation') return 3;
  if (expression.kind !== 'operation') return 4;
  return RANKS[expression.operator];
}

const RANKS = { '+': 1, '-': 1, '*': 2, '/': 2, '%': 2 } as const;

/** Fate dice always have a count, else `dFkh1` would be a name. */
function formatDice({ count, sides, modifiers }: DiceTerm, wording: Wording): string {
  const isOne = isPlain(count) && count.value === '1';
  const countText = isOne && sides !== 'fate' ? '' : inBrackets(count, wording);
  return `${countText}d${sides === 'fate' ? 'F' : inBrackets(sides, wording)}${formatModifiers(modifiers)}`;
}

const isPlain = (expression: Expression): expression is Expression & { kind: 'number' } =>
  expression.kind === 'number' && expression.label === undefined;
const inBrackets = (expression: Expression, wording: Wording): string =>
  isPlain(expression) ? expression.value : `(${formatExpression(expression, wording)})`;

/** A space keeps `! !` apart from `!!`. */
export function formatModifiers(modifiers: readonly Modifier[]): string {
  return modifiers
    .map(formatModifier)
    .reduce((text, next) => `${text}${text.endsWith('!') && next.startsWith('!') ? ' ' : ''}${next}`, '');
}

function formatModifier(modifier: Modifier): string {
  switch (modifier.kind) {
    case 'keep':
      return `k${modifier.end.charAt(0)}${modifier.count}`;
    case 'drop':
      return `d${modifier.end.charAt(0)}${modifier.count}`;
    case 'advantage':
      return 'adv';
    case 'disadvantage':
      return 'dis';
    case 'success':
      return formatComparison(modifier.when);
    default:
      return `${SIGNS[modifier.kind]}${modifier.when ? shortComparison(modifier.when) : ''}`;
  }
}

const SIGNS = {
  explode: '!',
  compound: '!!',
  reroll: 'r',
  'reroll-once': 'ro',
  failure: 'f',
  'critical-high': 'cs',
  'critical-low': 'cf',
} as const;

const formatComparison = ({ comparator, target }: Comparison): string => `${comparator}${target}`;
const shortComparison = (when: Comparison): string =>
  when.comparator === '=' && when.target >= 0 ? String(when.target) : formatComparison(when);
