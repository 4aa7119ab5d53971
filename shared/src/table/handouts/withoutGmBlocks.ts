import type { HandoutPage } from '../state/Handout.ts';

const OPENS = /^\s*:::\s*gm\b/i;
const CLOSES = /^\s*:::\s*$/;

/**
 * A text without what stands from a line `:::gm` to the next line `:::`, or to its end. What is in doubt is the GM's:
 * nothing else on the line of the first mark is kept, either.
 */
export function withoutGmBlocks(text: string): string {
  const kept: string[] = [];
  let isGms = false;
  for (const line of text.split(/\r\n?|[\n\u2028\u2029\u0085\v\f]/)) {
    if (OPENS.test(line)) isGms = true;
    else if (!isGms) kept.push(line);
    else if (CLOSES.test(line)) isGms = false;
  }
  return kept.join('\n').trim();
}

/** Pages as players read them; one that had nothing but what is the GM's is none. */
export function openPages(pages: readonly HandoutPage[]): readonly HandoutPage[] {
  return pages
    .map((page) => ({ ...page, text: withoutGmBlocks(page.text) }))
    .filter(({ text, image }, at) => text !== '' || image !== undefined || pages[at]!.text.trim() === '');
}
