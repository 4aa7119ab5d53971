import { fail } from './FormulaProblem.ts';
import type { Span } from './Formula.ts';
import { MAX_DEPTH } from './limits.ts';

/** A place in a text. Patterns are sticky; space before a match is skipped. */
export class Scanner {
  readonly #text: string;
  #at = 0;
  #end = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the next token starts. */
  get at(): number {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
    return this.#at;
  }

  /** From a start up to the end of the last token. */
  since(from: number): Span {
    return { from, to: this.#end };
  }

  /** The character or word that is next, for a problem. */
  get next(): { readonly text: string; readonly span: Span } {
    const text = this.peek(/[\w.]+|[^]/uy) ?? '';
    return { text, span: { from: this.at, to: this.at + text.length } };
  }

  peek(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.#text)?.[0];
  }

  take(pattern: RegExp): string | undefined {
    const found = this.peek(pattern);
    if (found === undefined) return undefined;
    this.#at += found.length;
    this.#end = this.#at;
    return found;
  }

  expect(pattern: RegExp, message: string, hint?: string): string {
    return this.take(pattern) ?? fail(this.next.span, message, hint);
  }

  /** Reads something that may contain itself. */
  nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) fail(this.next.span, `This is nested more than ${MAX_DEPTH} deep.`, 'Take brackets away or split the formula.');
    const result = read();
    this.#depth--;
    return result;
  }
}
