import { foldSign } from '../kernel/index.ts';
import type { Span } from './Formula.ts';

const QUOTED = /^\s*["'`][^]*["'`]\s*$/;

/** A text as a keyboard would have typed it, which still knows where each of its characters stood in the text as it was given. */
export class FoldedText {
  /** Plain signs; the quotation marks around all of it are gone. */
  readonly plain: string;
  readonly #given: string;
  /** Where each plain character begins and ends in the given text; at the end, the given text's. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  constructor(given: string) {
    this.#given = given;
    const plain: string[] = [];
    let at = 0;
    for (const character of given) {
      for (const unit of foldSign(character).split('')) {
        plain.push(unit);
        this.#from.push(at);
        this.#to.push(at + character.length);
      }
      at += character.length;
    }
    this.#from.push(at);
    const text = plain.join('');
    this.plain = QUOTED.test(text) ? text.replace(/["'`](?=\s*$)/, ' ').replace(/["'`]/, ' ') : text;
  }

  /** The place in the given text of what lies from one place of the plain text up to another. */
  spanOf(from: number, to: number): Span {
    const start = this.#from[from]!;
    return { from: start, to: to > from ? this.#to[to - 1]! : start };
  }

  /** The given text at such places, as it was written. */
  asGiven(from: number, to: number): string {
    const span = this.spanOf(from, to);
    return this.#given.slice(span.from, span.to);
  }
}
