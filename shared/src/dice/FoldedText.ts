import { foldSign } from '../kernel/index.ts';
import type { Span } from './Formula.ts';

const PLAIN = /^[ -~]*$/;
const QUOTED = /^\s*["'`][^]*["'`]\s*$/;

/** Where each character of a folded text began and ended in the text as it was given; at the end, where that ends. */
interface Places {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function fold(given: string): { readonly folded: string; readonly places: Places } {
  const [folded, from, to]: [string[], number[], number[]] = [[], [], []];
  let at = 0;
  for (const character of given) {
    for (const unit of foldSign(character).split('')) {
      folded.push(unit);
      from.push(at);
      to.push(at + character.length);
    }
    at += character.length;
  }
  from.push(at);
  return { folded: folded.join(''), places: { from, to } };
}

const withoutQuotes = (text: string): string =>
  QUOTED.test(text) ? text.replace(/["'`](?=\s*$)/, ' ').replace(/["'`]/, ' ') : text;

/**
 * A text as a keyboard would have typed it, which still knows where each of its characters stood in the text as it was
 * given.
 */
export class FoldedText {
  /** Plain signs; the quotation marks around all of it are gone. */
  readonly plain: string;
  readonly #given: string;
  /** Undefined: nothing had to be folded, which is most often so. */
  readonly #places: Places | undefined;

  constructor(given: string) {
    this.#given = given;
    const { folded, places } = PLAIN.test(given) ? { folded: given, places: undefined } : fold(given);
    this.plain = withoutQuotes(folded);
    this.#places = places;
  }

  /** The place in the given text of what lies from one place of the plain text up to another. */
  spanOf(from: number, to: number): Span {
    if (!this.#places) return { from, to };
    const start = this.#places.from[from]!;
    return { from: start, to: to > from ? this.#places.to[to - 1]! : start };
  }

  /** The given text at such places, as it was written. */
  asGiven(from: number, to: number): string {
    const span = this.spanOf(from, to);
    return this.#given.slice(span.from, span.to);
  }
}
