import { SAMPLE, type Bitmap } from '@tallow/shared/vision';
import type { Tile } from './tilePlan.ts';

/** How many samples of a tile's ground, and one beside it, are explored. */
export function exploredCount(
  explored: Bitmap,
  { left, top, width, height }: Pick<Tile, 'left' | 'top' | 'width' | 'height'>,
): number {
  const [x0, x1] = [Math.floor(left / SAMPLE) - 1, Math.ceil((left + width) / SAMPLE) + 1];
  const [y0, y1] = [
    Math.max(0, Math.floor(top / SAMPLE) - 1),
    Math.min(explored.height, Math.ceil((top + height) / SAMPLE) + 1),
  ];
  let count = 0;
  for (let row = y0; row < y1; row++) count += countRow(explored, row, Math.max(0, x0), Math.min(explored.width, x1));
  return count;
}

function countRow({ words, wordsPerRow }: Bitmap, row: number, start: number, end: number): number {
  let count = 0;
  for (let column = start; column < end;) {
    const stop = Math.min(end, (column | 31) + 1);
    let bits =
      words[row * wordsPerRow + (column >> 5)]! &
      (0xffffffff << (column & 31)) &
      (0xffffffff >>> (31 - ((stop - 1) & 31)));
    for (; bits !== 0; bits &= bits - 1) count++;
    column = stop;
  }
  return count;
}
