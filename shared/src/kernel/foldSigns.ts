/** What stands for each sign of arithmetic where text was typeset, translated, or typed on a phone. */
const ALIKE: Readonly<Record<string, string>> = {
  '-': '−‐‑‒–—―﹘﹣˗➖',
  '+': '﹢➕',
  '*': '×✕✖⨯⋅·∗',
  '/': '÷∕⁄➗',
  '>=': '≥⩾',
  '<=': '≤⩽',
  '"': '“”„‟«»″',
  "'": '‘’‚‛′',
};
const PAIRS = Object.entries(ALIKE).flatMap(([plain, alike]) => [...alike].map((sign) => [sign, plain] as const));
const PLAIN: ReadonlyMap<string, string> = new Map(PAIRS);

/** Blocks of ten digits, by their zero: Arabic-Indic, Persian, Devanagari. */
const ZEROS = [0x660, 0x6f0, 0x966];
/** Full-width forms follow the order of ASCII. */
const [FIRST_WIDE, LAST_WIDE, TO_ASCII] = [0xff01, 0xff5e, 0xfee0];

/** What shows nothing at all: zero-width spaces and joiners, marks of direction, soft hyphens, variation selectors. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const SPACE = /^\s$/u;

/**
 * One character as a keyboard would have it in a number or a formula: typographic and full-width signs and digits
 * plain, any space a plain one, what is invisible nothing. Everything else stays.
 */
export function foldSign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 && code > 0x20) return character;
  const plain = PLAIN.get(character);
  if (plain !== undefined) return plain;
  if (code >= FIRST_WIDE && code <= LAST_WIDE) return String.fromCodePoint(code - TO_ASCII);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (INVISIBLE.test(character)) return '';
  return SPACE.test(character) ? ' ' : character;
}

/** A text of numbers and signs as a keyboard would have typed it. */
export const foldSigns = (text: string): string => [...text].map(foldSign).join('');
