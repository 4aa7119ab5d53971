import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInPolygon } from '../geometry/index.ts';
import { emptyBitmap, intersection, popcount, SAMPLE, subtract, union, type Bitmap } from './Bitmap.ts';
import { discBitmap, fullBitmap, polygonBitmap } from './raster.ts';

const disc = fc
  .tuple(fc.nat(1000), fc.nat(700), fc.nat(400))
  .map(([x, y, radius]) => discBitmap(1000, 700, x, y, radius));
const seeded = { seed: 1, numRuns: 60 };

function eachSample(bitmap: Bitmap, visit: (x: number, y: number, isSet: boolean) => void): void {
  for (let row = 0; row < bitmap.height; row++)
    for (let column = 0; column < bitmap.width; column++)
      visit((column + 0.5) * SAMPLE, (row + 0.5) * SAMPLE, bitmap.sample(column, row));
}

describe('bitmaps', () => {
  it('a scene of 10.5 x 7 cells has 88 x 56 samples', () => {
    expect(emptyBitmap(1050, 700)).toMatchObject({ width: 88, height: 56 });
  });
  it('a disc holds the samples whose middle it holds', () => {
    eachSample(discBitmap(1000, 700, 333, 222, 150), (x, y, isSet) =>
      expect(isSet).toBe((x - 333) ** 2 + (y - 222) ** 2 <= 150 ** 2),
    );
  });
  it('a polygon holds the samples whose middle it holds', () => {
    const points = [101, 53, 907, 222, 640, 688, 505, 301, 77, 512];
    eachSample(polygonBitmap(1000, 700, points), (x, y, isSet) => expect(isSet).toBe(isInPolygon(points, x, y)));
  });
  it('get answers by map units and is false outside', () => {
    const bitmap = discBitmap(1000, 700, 500, 350, 100);
    expect([bitmap.get(500, 350), bitmap.get(620, 350), bitmap.get(-1, 5), bitmap.get(5, 700)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  it('union gives back the first when the second adds nothing', () => {
    const [large, small] = [discBitmap(1000, 700, 500, 350, 200), discBitmap(1000, 700, 500, 350, 100)];
    expect([union(large, small) === large, union(small, large) === small]).toEqual([true, false]);
  });
  it('sets add up', () => {
    fc.assert(
      fc.property(disc, disc, (a, b) => {
        expect(popcount(union(a, b))).toBe(popcount(a) + popcount(b) - popcount(intersection(a, b)));
        expect(popcount(subtract(a, b))).toBe(popcount(a) - popcount(intersection(a, b)));
        expect(union(subtract(a, b), intersection(a, b))).toEqual(a);
      }),
      seeded,
    );
  });
  it('a full bitmap counts all its samples', () => {
    expect(popcount(fullBitmap(1050, 700))).toBe(88 * 56);
  });
});
