import { CODE_ALPHABET, CODE_LENGTH, readJoinCode } from '@tallow/shared/kernel';

/**
 * The join code in what somebody typed or pasted: a code, a link, or a whole message around either. Null: there is
 * none.
 */
export function findJoinCode(typed: string): string | null {
  const code = readJoinCode(typed);
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : null;
}

/** Two groups of five are easier to read out. */
export const toReadableCode = (code: string): string =>
  code.length === 10 ? `${code.slice(0, 5)}-${code.slice(5)}` : code;
