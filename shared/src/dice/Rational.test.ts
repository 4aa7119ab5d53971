import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, ceil, compare, divide, floor, multiply, rational, remainder, round, subtract } from './Rational.ts';
import { fromDecimal, fromNumber, toNumber, toText } from './rationalText.ts';

const anyRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => rational(n, d));
const check = (holds: (a: ReturnType<typeof rational>, b: ReturnType<typeof rational>) => boolean): void =>
  fc.assert(fc.property(anyRational, anyRational, holds), { seed: 6 });

describe('exact numbers', () => {
  it('lowest terms, with the sign above', () => {
    expect([rational(6, -4), rational(0, 5)]).toEqual([
      { numerator: -3n, denominator: 2n },
      { numerator: 0n, denominator: 1n },
    ]);
  });
  it('nothing has a denominator of zero', () => {
    expect(() => rational(1, 0)).toThrow('denominator');
  });
  it('subtracting and dividing undo adding and multiplying', () => {
    check((a, b) => compare(subtract(add(a, b), b), a) === 0);
    check((a, b) => b.numerator === 0n || compare(divide(multiply(a, b), b), a) === 0);
  });
  it('a remainder lies between zero and what was divided by', () => {
    check((a, b) => {
      if (b.numerator === 0n) return true;
      const rest = remainder(a, b);
      const zero = rational(0);
      const isInside =
        b.numerator > 0n
          ? compare(rest, zero) >= 0 && compare(rest, b) < 0
          : compare(rest, zero) <= 0 && compare(rest, b) > 0;
      return isInside && divide(subtract(a, rest), b).denominator === 1n;
    });
  });
  it('floor, ceil and round', () => {
    const values = [rational(7, 2), rational(-7, 2), rational(4), rational(-1, 3)];
    expect(values.map((value) => [floor(value), ceil(value), round(value)])).toEqual([
      [3n, 4n, 4n],
      [-4n, -3n, -4n],
      [4n, 4n, 4n],
      [-1n, 0n, 0n],
    ]);
  });
  it.each([
    [rational(5, 2), '2.5'],
    [rational(-7, 3), '-2 1/3'],
    [rational(-1, 3), '-1/3'],
    [rational(1, 64), '0.015625'],
    [rational(1, 128), '1/128'],
    [rational(-12), '-12'],
  ])('%o is written %s', (value, text) => {
    expect(toText(value)).toBe(text);
  });
  it('decimals are read exactly, other text not at all', () => {
    expect([
      fromDecimal('1.15'),
      fromDecimal('-2.50'),
      fromDecimal('1e-2'),
      fromDecimal('1,5'),
      fromDecimal(''),
      fromDecimal('0x10'),
    ]).toEqual([rational(23, 20), rational(-5, 2), rational(1, 100), undefined, undefined, undefined]);
  });
  it('numbers come back as they were', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.maxSafeInteger(),
          fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6 + 0),
        ),
        (value) => {
          expect(toNumber(fromNumber(value)!)).toBe(value);
        },
      ),
      { seed: 7 },
    );
    expect([fromNumber(Number.NaN), fromNumber(-Infinity)]).toEqual([undefined, undefined]);
  });
});
