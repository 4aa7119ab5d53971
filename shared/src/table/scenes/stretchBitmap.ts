import type { Bitmap } from '../../vision/index.ts';

/** Keeps what is whole in spite of rounding. */
const EPSILON = 1e-9;

/** New samples to one old one. */
export interface Stretch {
  readonly across: number;
  readonly down: number;
}

/**
 * Fills a fresh bitmap with the same ground in other samples. One is set when all of the ground was that it stands for:
 * nobody gets to know more than before. Goes by runs of samples, row by row: this is done for every member at once.
 */
export function stretchBitmap(old: Bitmap, fresh: Bitmap, { across, down }: Stretch): Bitmap {
  for (let row = 0; row < fresh.height; row++) {
    const from = Math.floor(row / down + EPSILON);
    const end = Math.min(old.height, Math.ceil((row + 1) / down - EPSILON));
    if (from >= end) continue;
    const words = commonRow(old, from, end);
    eachRun(words, old.width, (start, stop) => {
      // What lies beyond the last old sample is beyond the picture, too.
      const last = stop === old.width ? fresh.width : Math.floor(stop * across + EPSILON);
      fresh.fillRow(row, Math.ceil(start * across - EPSILON), last);
    });
  }
  return fresh;
}

/** What is set in all of these rows. */
function commonRow({ words, wordsPerRow }: Bitmap, from: number, end: number): Uint32Array {
  const common = words.slice(from * wordsPerRow, (from + 1) * wordsPerRow);
  for (let row = from + 1; row < end; row++)
    for (let i = 0; i < wordsPerRow; i++) common[i]! &= words[row * wordsPerRow + i]!;
  return common;
}

/** Tells the runs of set bits: where each starts, and where it has ended. */
function eachRun(words: Uint32Array, width: number, tell: (start: number, stop: number) => void): void {
  let start = -1;
  for (let column = 0; column < width;) {
    const word = words[column >> 5]!;
    const isWhole = (column & 31) === 0 && (word === 0 || word === 0xffffffff) && column + 32 <= width;
    const isSet = ((word >>> (column & 31)) & 1) === 1;
    if (isSet && start < 0) start = column;
    if (!isSet && start >= 0) {
      tell(start, column);
      start = -1;
    }
    column += isWhole ? 32 : 1;
  }
  if (start >= 0) tell(start, width);
}
