import { assert } from '../kernel/index.ts';

/** An exact fraction in lowest terms; the denominator is above zero. Made only by the functions of this file. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Throws for a denominator of zero: whoever divides has to look first. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  assert(d !== 0n, 'a fraction has a denominator');
  const divisor = greatestCommonDivisor(absolute(n), absolute(d)) * (d < 0n ? -1n : 1n);
  return { numerator: n / divisor, denominator: d / divisor };
}

/** Throws for a number that is not whole. */
export const fromInteger = (value: bigint | number): Rational => ({ numerator: BigInt(value), denominator: 1n });

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** Throws when `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** What is left of `a` after whole `b`s; it has the sign of `b`. Throws when `b` is zero. */
export const remainder = (a: Rational, b: Rational): Rational =>
  subtract(a, multiply(b, fromInteger(floor(divide(a, b)))));

export const negate = (value: Rational): Rational => ({ numerator: -value.numerator, denominator: value.denominator });
export const magnitude = (value: Rational): Rational => (value.numerator < 0n ? negate(value) : value);

export function floor({ numerator, denominator }: Rational): bigint {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
}

export const ceil = (value: Rational): bigint => -floor(negate(value));

/** To the nearest whole number; halves go away from zero. */
export function round(value: Rational): bigint {
  const nearest = floor(add(magnitude(value), rational(1n, 2n)));
  return value.numerator < 0n ? -nearest : nearest;
}

/** Below zero when `a` is the smaller one, above when `b` is, zero when they are equal. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isInteger = (value: Rational): boolean => value.denominator === 1n;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
