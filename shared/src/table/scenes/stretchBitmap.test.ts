import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBitmap, fullBitmap, type Bitmap } from '../../vision/index.ts';
import { stretchBitmap, type Stretch } from './stretchBitmap.ts';

/** As it is meant: each new sample asks all old ones under it. */
function slowly(old: Bitmap, fresh: Bitmap, { across, down }: Stretch): Bitmap {
  const under = (i: number, scale: number, count: number): readonly number[] => {
    const from = Math.floor(i / scale + 1e-9);
    const end = Math.min(count, Math.ceil((i + 1) / scale - 1e-9));
    return Array.from({ length: Math.max(0, end - from) }, (_, k) => from + k);
  };
  for (let row = 0; row < fresh.height; row++) {
    for (let column = 0; column < fresh.width; column++) {
      const [columns, rows] = [under(column, across, old.width), under(row, down, old.height)];
      if (columns.length * rows.length > 0 && rows.every((r) => columns.every((c) => old.sample(c, r))))
        fresh.fillRow(row, column, column + 1);
    }
  }
  return fresh;
}

const size = fc.integer({ min: 100, max: 900 });
describe('Explored ground in other samples', () => {
  it('is what all the old samples under each new one say', () => {
    const spots = fc.array(fc.tuple(fc.nat(71), fc.nat(71), fc.nat(40)), { maxLength: 60 });
    fc.assert(
      fc.property(size, size, size, size, spots, (width, height, newWidth, newHeight, runs) => {
        const old = emptyBitmap(width, height);
        for (const [row, start, length] of runs) if (row < old.height) old.fillRow(row, start, start + length);
        const scale = { across: newWidth / width, down: newHeight / height };
        const [fast, slow] = [stretchBitmap, slowly].map((stretch) =>
          stretch(old, emptyBitmap(newWidth, newHeight), scale),
        );
        // Beyond the picture nobody looks.
        const [columns, rows] = [Math.ceil(newWidth / 12.5), Math.ceil(newHeight / 12.5)];
        for (let row = 0; row < rows; row++)
          for (let column = 0; column < columns; column++) {
            if (fast!.sample(column, row) !== slow!.sample(column, row))
              throw new Error(`differs at ${column}, ${row}`);
          }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
  it('takes less on the largest map than asking sample by sample takes on a ninth of it', () => {
    const took = (stretch: typeof slowly, side: number): number => {
      const since = performance.now();
      stretch(fullBitmap(side, side), emptyBitmap(side - 100, side - 100), { across: 0.9966, down: 0.9966 });
      return performance.now() - since;
    };
    const best = (stretch: typeof slowly, side: number): number =>
      Math.min(...[1, 2, 3].map(() => took(stretch, side)));
    expect(best(stretchBitmap, 30_000)).toBeLessThan(best(slowly, 10_000));
  });
});
