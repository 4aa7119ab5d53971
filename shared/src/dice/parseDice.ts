import type { Faces } from './comparison.ts';
import { facesOf, wholeCount, wholeSides } from './diceNumbers.ts';
import type { DiceTerm, Expression, Modifier } from './Formula.ts';
import { fail } from './FormulaProblem.ts';
import { parseModifiers, refuseMany } from './parseModifiers.ts';
import { fromDecimal } from './rationalText.ts';
import type { Scanner } from './Scanner.ts';
import { say } from './words/say.ts';

/** `d20`, `d%`, `d(…)`, `dF`; not the names `dexterity` and `d.x`. Without a count before it, `dF` stands alone. */
const COUNTED = /d(?=\d|f|(?![\w.]))/iy;
const BARE = /d(?=\d|f?(?![\w.]))/iy;

export const startsDice = (scanner: Scanner): boolean => scanner.peek(BARE) !== undefined;
export const continuesAsDice = (scanner: Scanner): boolean => scanner.peek(COUNTED) !== undefined;

/** Whether the name would be read as dice without its `@`. */
export const looksLikeDice = (name: string): boolean => /^d(?:\d|f?$)/.test(name);

/** From the `d` on; `from` is the place of the count. */
export function parseDice(
  scanner: Scanner,
  from: number,
  count: Expression | undefined,
  bracketed: () => Expression,
): DiceTerm {
  const ones: Expression = { kind: 'number', value: '1', span: scanner.since(from) };
  if (count?.kind === 'number') wholeCount(fromDecimal(count.value)!, count.span);
  scanner.take(COUNTED);
  const sides = parseSides(scanner, bracketed);
  const modifiers = parseModifiers(scanner, knownFaces(sides), knownNumber(count ?? ones));
  refuseMany(modifiers);
  const term: DiceTerm = { kind: 'dice', count: count ?? ones, sides, modifiers, span: scanner.since(from) };
  refuseMuchAdvantage(term);
  return term;
}

/** `adv(d20)` is `d20adv`; refuses anything but one die. */
export function withAdvantage(
  argument: Expression,
  kind: 'advantage' | 'disadvantage',
  span: DiceTerm['span'],
): DiceTerm {
  const word = kind === 'advantage' ? 'adv' : 'dis';
  if (argument.kind !== 'dice') fail(argument.span, say('problems.oneDie', { word }), say('hints.oneDie', { word }));
  const term = { ...argument, modifiers: [...argument.modifiers, { kind, span }], span };
  refuseMany(term.modifiers);
  refuseMuchAdvantage(term);
  return term;
}

export const isAdvantage = ({ kind }: Modifier): boolean => kind === 'advantage' || kind === 'disadvantage';

function parseSides(scanner: Scanner, bracketed: () => Expression): Expression | 'fate' {
  const from = scanner.at;
  if (scanner.take(/f/iy) !== undefined) return 'fate';
  if (scanner.peek(/\(/y) !== undefined) return bracketed();
  const digits =
    scanner.take(/%/y) === undefined
      ? scanner.expect(/\d+/y, say('problems.whichSides'), say('hints.whichSides'))
      : '100';
  const sides: Expression = { kind: 'number', value: String(BigInt(digits)), span: scanner.since(from) };
  wholeSides(fromDecimal(sides.value)!, sides.span);
  return sides;
}

function knownFaces(sides: Expression | 'fate'): Faces | undefined {
  if (sides === 'fate') return facesOf('fate');
  return sides.kind === 'number' ? facesOf(wholeSides(fromDecimal(sides.value)!, sides.span)) : undefined;
}

const knownNumber = (expression: Expression): number | undefined =>
  expression.kind === 'number' ? Number(expression.value) : undefined;

function refuseMuchAdvantage({ count, modifiers }: DiceTerm): void {
  const [first, second] = modifiers.filter(isAdvantage);
  if (second) fail(second.span, say('problems.advantageOnce'));
  if (first && !(count.kind === 'number' && count.value === '1'))
    fail(first.span, say('problems.advantageOfOne'), say('hints.advantageOfOne'));
}
