import { fail } from './FormulaProblem.ts';
import { FoldedText } from './FoldedText.ts';
import type { Span } from './Formula.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Say } from '../words/index.ts';
import { say } from './words/say.ts';

/**
 * A place in a text of plain signs. Patterns are sticky; space before a match is skipped. Spans are of the text as it
 * was given.
 */
export class Scanner {
  readonly #text: FoldedText;
  #at = 0;
  #end = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = new FoldedText(text);
  }

  /** Where the next token starts. */
  get at(): number {
    while (/\s/.test(this.#text.plain.charAt(this.#at))) this.#at++;
    return this.#at;
  }

  /** From a start up to the end of the last token. */
  since(from: number): Span {
    return this.#text.spanOf(from, Math.max(from, this.#end));
  }

  /** The last token as it was written, from a start on. */
  writtenSince(from: number): string {
    return this.#text.asGiven(from, this.#end);
  }

  /** The character or word that is next, for a problem. */
  get next(): { readonly text: string; readonly span: Span } {
    const text = this.peek(/[\w.]+|[^]/uy) ?? '';
    return { text, span: this.#text.spanOf(this.at, this.at + text.length) };
  }

  peek(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.#text.plain)?.[0];
  }

  take(pattern: RegExp): string | undefined {
    const found = this.peek(pattern);
    if (found === undefined) return undefined;
    this.#at += found.length;
    this.#end = this.#at;
    return found;
  }

  expect(pattern: RegExp, message: Say, hint?: Say): string {
    return this.take(pattern) ?? fail(this.next.span, message, hint);
  }

  /** Reads something that may contain itself. */
  nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) fail(this.next.span, say('problems.deep', { most: MAX_DEPTH }), say('hints.deep'));
    const result = read();
    this.#depth--;
    return result;
  }
}
