/** Characters of a join code: digits and capitals that cannot be mistaken for each other (Crockford's base 32). */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 10;

/** As people type it: any case, with blanks and dashes of any kind, O for 0, I and L for 1. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
const isCode = (text: string): boolean =>
  text.length === CODE_LENGTH && [...text].every((letter) => CODE_ALPHABET.includes(letter));

/**
 * Reads a join code out of what somebody pasted: the code, a link with it, or a message around it, with whatever
 * quotes, dashes and invisible characters came along. Text that holds none comes back as letters and digits only, which
 * no table has.
 */
export function readJoinCode(text: string): string {
  const whole = plain(text);
  if (isCode(whole)) return whole;
  const linked = /\/join\/([^\s/?#]+)/i.exec(text)?.[1];
  if (linked !== undefined && isCode(plain(linked))) return plain(linked);
  const words = text
    .replaceAll(/\p{Cf}/gu, '')
    .split(/[\s,;:!?'"`()[\]{}<>«»„“”‚‘’*_|]+/u)
    .map((word) => plain(word))
    .filter((word) => word !== '');
  const halves = words.slice(1).map((word, i) => (words[i]!.length === CODE_LENGTH / 2 ? words[i]! + word : ''));
  const candidates = [...words, ...halves].filter(isCode);
  return candidates.find((word) => /\d/.test(word)) ?? candidates[0] ?? whole;
}
