import type { Comparison, DiceTerm, Expression, Formula, Modifier, VariableTerm } from './Formula.ts';
import { looksLikeDice } from './parseDice.ts';

/** How a term that is decided at the table is written, given its canonical text with the label. */
export type LeafText = (term: DiceTerm | VariableTerm, text: string) => string;

/** The canonical text: parsed again, it is the same formula apart from places. */
export function formatFormula({ root, comment }: Formula): string {
  return `${formatExpression(root, (_, text) => text)}${comment === undefined ? '' : ` # ${comment}`}`;
}

export function formatExpression(expression: Expression, leaf: LeafText): string {
  const isOpen = expression.label !== undefined && (expression.kind === 'operation' || expression.kind === 'negation');
  const text = bare(expression, leaf);
  const written = `${isOpen ? `(${text})` : text}${expression.label === undefined ? '' : `[${expression.label}]`}`;
  return expression.kind === 'dice' || expression.kind === 'variable' ? leaf(expression, written) : written;
}

function bare(expression: Expression, leaf: LeafText): string {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'variable':
      return looksLikeDice(expression.name) ? `@${expression.name}` : expression.name;
    case 'dice':
      return formatDice(expression, leaf);
    case 'negation':
      return `-${within(expression.operand, 3, leaf)}`;
    case 'operation': {
      const rank = RANKS[expression.operator];
      return `${within(expression.left, rank, leaf)} ${expression.operator} ${within(expression.right, rank + 1, leaf)}`;
    }
    case 'call':
      return `${expression.name}(${expression.arguments.map((each) => formatExpression(each, leaf)).join(', ')})`;
  }
}

/** In brackets when it binds less than its surroundings ask for. */
function within(expression: Expression, rank: number, leaf: LeafText): string {
  const text = formatExpression(expression, leaf);
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
function formatDice({ count, sides, modifiers }: DiceTerm, leaf: LeafText): string {
  const isOne = isPlain(count) && count.value === '1';
  const countText = isOne && sides !== 'fate' ? '' : inBrackets(count, leaf);
  return `${countText}d${sides === 'fate' ? 'F' : inBrackets(sides, leaf)}${formatModifiers(modifiers)}`;
}

const isPlain = (expression: Expression): expression is Expression & { kind: 'number' } =>
  expression.kind === 'number' && expression.label === undefined;
const inBrackets = (expression: Expression, leaf: LeafText): string =>
  isPlain(expression) ? expression.value : `(${formatExpression(expression, leaf)})`;

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
