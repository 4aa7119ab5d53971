import { randomInt } from 'node:crypto';
import { CODE_ALPHABET, CODE_LENGTH } from '@tallow/shared/kernel';

/** Fifty random bits: with the limit on guesses, no code is found by trying. */
export function makeJoinCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');
}
