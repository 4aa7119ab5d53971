import { randomInt } from 'node:crypto';

/** Digits and capitals that cannot be mistaken for each other (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** Fifty random bits: with the limit on guesses, no code is found by trying. */
export function makeJoinCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** Reads a code as people type it: any case, with blanks and dashes, O for 0, I and L for 1. */
export function normaliseJoinCode(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
