import type { HandoutPage } from '../state/Handout.ts';

const OPENS = /^\s*:::\s*gm\b/i;
const CLOSES = /^\s*:::\s*$/;

/** A part of a text, and whether it is the GM's. */
interface TextPart {
  readonly text: string;
  readonly isGms: boolean;
}

/**
 * The parts of a text: what stands from a line `:::gm` to the next line `:::`, or to its end, is the GM's. The lines of
 * the marks are nobody's, whatever else is on them.
 */
export function textParts(text: string): readonly TextPart[] {
  const parts: { readonly lines: string[]; readonly isGms: boolean }[] = [{ lines: [], isGms: false }];
  for (const line of text.split(/\r\n?|[\n\u2028\u2029\u0085\v\f]/)) {
    const { lines, isGms } = parts.at(-1)!;
    if (OPENS.test(line)) parts.push({ lines: [], isGms: true });
    else if (isGms && CLOSES.test(line)) parts.push({ lines: [], isGms: false });
    else lines.push(line);
  }
  return parts.map(({ lines, isGms }) => ({ text: lines.join('\n').trim(), isGms })).filter((part) => part.text !== '');
}

/** A text without what is the GM's. */
export const withoutGmBlocks = (text: string): string =>
  textParts(text)
    .filter(({ isGms }) => !isGms)
    .map((part) => part.text)
    .join('\n');

/** Pages as players read them; one that had nothing but what is the GM's is none. */
export function openPages(pages: readonly HandoutPage[]): readonly HandoutPage[] {
  return pages
    .map((page) => ({ ...page, text: withoutGmBlocks(page.text) }))
    .filter(({ text, image }, at) => text !== '' || image !== undefined || pages[at]!.text.trim() === '');
}
