import { floor, fromInteger, magnitude, multiply, rational, subtract, type Rational } from './Rational.ts';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/;
const MAX_DECIMALS = 6;

/** Reads `-12.5` or `1e-7` exactly; undefined for any other text. */
export function fromDecimal(text: string): Rational | undefined {
  const found = DECIMAL.exec(text);
  if (!found) return undefined;
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = found;
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return shift < 0 ? rational(digits, 10n ** BigInt(-shift)) : fromInteger(digits * 10n ** BigInt(shift));
}

/** The value that the number is written with: 0.1 is one tenth. Undefined for NaN and the infinities. */
export const fromNumber = (value: number): Rational | undefined => fromDecimal(String(value));

/** A decimal when six places are enough for the exact value (`2.5`), else a mixed fraction (`-2 1/3`). */
export function toText(value: Rational): string {
  const sign = value.numerator < 0n ? '-' : '';
  const size = magnitude(value);
  const whole = floor(size);
  const part = subtract(size, fromInteger(whole));
  if (part.numerator === 0n) return `${sign}${whole}`;
  const places = decimalPlaces(part);
  if (places !== undefined) return `${sign}${whole}.${digitsOf(part, places)}`;
  const fraction = `${part.numerator}/${part.denominator}`;
  return whole === 0n ? `${sign}${fraction}` : `${sign}${whole} ${fraction}`;
}

/** The nearest number to about 17 digits; exact for whole numbers up to `Number.MAX_SAFE_INTEGER`. */
export function toNumber(value: Rational): number {
  const size = magnitude(value);
  const whole = floor(size);
  const near = Number(`${whole}.${digitsOf(subtract(size, fromInteger(whole)), 20)}`);
  return value.numerator < 0n ? -near : near;
}

function decimalPlaces(part: Rational): number | undefined {
  for (let places = 1; places <= MAX_DECIMALS; places++)
    if (10n ** BigInt(places) % part.denominator === 0n) return places;
  return undefined;
}

/** Of a value from zero to below one. */
const digitsOf = (part: Rational, places: number): string =>
  String(floor(multiply(part, fromInteger(10n ** BigInt(places))))).padStart(places, '0');
