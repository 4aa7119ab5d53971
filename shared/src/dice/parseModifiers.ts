import { isEndless, type Faces } from './comparison.ts';
import type { Comparator, Comparison, Modifier, ModifierRule } from './Formula.ts';
import { fail } from './FormulaProblem.ts';
import { MAX_MODIFIERS, MAX_TARGET } from './limits.ts';
import type { Scanner } from './Scanner.ts';
import { say } from './words/say.ts';

const WORD = /kh|kl|k|dh|dl|dis|adv|d(?=\s*(?:\d|[^\w%(@.\s]|$))|ro|r(?!r)|cs|cf|f(?![a-z_])|!!?|(?=[<>=])/iy;
const COMPARATOR = />=|<=|>|<|=/y;
const SIGNED = /-?\d+/y;
const WHOLE = /\d+/y;

/**
 * The modifiers behind dice. Refuses those that would roll for ever, and those that leave nothing of the dice; `faces`
 * and `dice`, their number, are unknown while they are formulas.
 */
export function parseModifiers(scanner: Scanner, faces: Faces | undefined, dice: number | undefined): Modifier[] {
  const modifiers: Modifier[] = [];
  for (;;) {
    const from = scanner.at;
    const word = scanner.take(WORD);
    if (word === undefined) break;
    const modifier = { ...ruleOf(scanner, word.toLowerCase()), span: scanner.since(from) };
    if (word.toLowerCase() === 'd' && 'count' in modifier && modifier.count >= (dice ?? Infinity)) {
      fail(modifier.span, say('problems.noOperator', { text: `${word}${modifier.count}` }), say('hints.betweenDice'));
    }
    if (modifier.kind === 'failure' && !modifiers.some(({ kind }) => kind === 'success')) {
      fail(modifier.span, say('problems.failures'), say('hints.failures'));
    }
    if (faces) refuseEndless(modifier, faces);
    modifiers.push(modifier);
  }
  refuseUnknown(scanner);
  return modifiers;
}

/** Each of them may look at every die. */
export function refuseMany(modifiers: readonly Modifier[]): void {
  const over = modifiers[MAX_MODIFIERS];
  if (over) fail(over.span, say('problems.manyModifiers', { most: MAX_MODIFIERS }), say('hints.manyModifiers'));
}

function refuseUnknown(scanner: Scanner): void {
  const { text, span } = scanner.next;
  if (/^[a-z_]/i.test(text)) fail(span, say('problems.noModifier', { text }), say('hints.noModifier'));
}

export function refuseEndless(modifier: Modifier, faces: Faces): void {
  if (isEndless(modifier, faces)) fail(modifier.span, say('problems.endless'), say('hints.endless'));
}

function ruleOf(scanner: Scanner, word: string): ModifierRule {
  switch (word) {
    case 'k':
    case 'kh':
      return { kind: 'keep', end: 'highest', count: countOf(scanner) };
    case 'kl':
      return { kind: 'keep', end: 'lowest', count: countOf(scanner) };
    case 'dh':
      return { kind: 'drop', end: 'highest', count: countOf(scanner) };
    case 'd':
    case 'dl':
      return { kind: 'drop', end: 'lowest', count: countOf(scanner) };
    case 'adv':
      return { kind: 'advantage' };
    case 'dis':
      return { kind: 'disadvantage' };
    default:
      return conditionalRule(scanner, word);
  }
}

function conditionalRule(scanner: Scanner, word: string): ModifierRule {
  switch (word) {
    case '!':
      return { kind: 'explode', ...optionalWhen(scanner) };
    case '!!':
      return { kind: 'compound', ...optionalWhen(scanner) };
    case 'r':
      return { kind: 'reroll', ...optionalWhen(scanner) };
    case 'ro':
      return { kind: 'reroll-once', ...optionalWhen(scanner) };
    case 'cs':
      return { kind: 'critical-high', when: whenOf(scanner) };
    case 'cf':
      return { kind: 'critical-low', when: whenOf(scanner) };
    case 'f':
      return { kind: 'failure', when: whenOf(scanner) };
    default:
      return { kind: 'success', when: whenOf(scanner) };
  }
}

function countOf(scanner: Scanner): number {
  const from = scanner.at;
  const count = targetOf(scanner, scanner.take(WHOLE) ?? '1', from);
  return count > 0 ? count : fail(scanner.since(from), say('problems.keepNone'), say('hints.keepNone'));
}

function optionalWhen(scanner: Scanner): { when?: Comparison } {
  return scanner.peek(COMPARATOR) === undefined && scanner.peek(WHOLE) === undefined ? {} : { when: whenOf(scanner) };
}

/** A bare number means “equal to it”. */
function whenOf(scanner: Scanner): Comparison {
  const comparator = scanner.take(COMPARATOR) as Comparator | undefined;
  const from = scanner.at;
  const text =
    scanner.take(comparator === undefined ? WHOLE : SIGNED) ??
    fail(scanner.next.span, say('problems.whichFaces'), say('hints.whichFaces'));
  return { comparator: comparator ?? '=', target: targetOf(scanner, text, from) };
}

/** Zero has no sign, else `=-0` would not be `=0` again. */
function targetOf(scanner: Scanner, text: string, from: number): number {
  const target = Number(text) + 0;
  return Math.abs(target) <= MAX_TARGET ? target : fail(scanner.since(from), say('problems.largeTarget'));
}
