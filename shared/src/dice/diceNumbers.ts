import type { Faces } from './comparison.ts';
import type { Span } from './Formula.ts';
import { fail } from './FormulaProblem.ts';
import { MAX_DICE, MAX_SIDES } from './limits.ts';
import { isInteger, type Rational } from './Rational.ts';
import { say } from './words/say.ts';

/** The number of dice of a term; refuses what is not a whole number from 0 to `MAX_DICE`. */
export const wholeCount = (value: Rational, span: Span): number => whole(value, span, 0, MAX_DICE, 'problems.count');

/** Refuses what is not a whole number from 1 to `MAX_SIDES`. */
export const wholeSides = (value: Rational, span: Span): number => whole(value, span, 1, MAX_SIDES, 'problems.sides');

export const facesOf = (sides: number | 'fate'): Faces =>
  sides === 'fate' ? { low: -1, high: 1 } : { low: 1, high: sides };

function whole(
  value: Rational,
  span: Span,
  least: number,
  most: number,
  what: 'problems.count' | 'problems.sides',
): number {
  if (isInteger(value) && value.numerator >= BigInt(least) && value.numerator <= BigInt(most))
    return Number(value.numerator);
  return fail(span, say(what, { least, most }), isInteger(value) ? undefined : say('hints.whole'));
}
