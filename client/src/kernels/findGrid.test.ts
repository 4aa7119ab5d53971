import { describe, expect, it } from 'vitest';
import { seededRandom } from '@tallow/shared/kernel';
import { findGrid, type GreyPicture } from './findGrid.ts';

function paint(width: number, height: number, at: (x: number, y: number) => number): GreyPicture {
  const random = seededRandom(7);
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) grey[y * width + x] = Math.max(0, Math.min(255, at(x, y) + (random() % 24)));
  return { width, height, grey };
}
const isLine = (at: number, from: number, cell: number): boolean => {
  const away = (((at - from) % cell) + cell) % cell;
  return away < 1 || away > cell - 1;
};

describe('A grid on a picture', () => {
  it.each([
    [17, 0, 0],
    [23.4, 5, 11],
    [31, 12, 30],
  ])('of lines every %d pixels is found', (cell, fromX, fromY) => {
    const found = findGrid(paint(512, 384, (x, y) => (isLine(x, fromX, cell) || isLine(y, fromY, cell) ? 30 : 140)))!;
    expect(Math.abs(found.cell - cell)).toBeLessThan(cell * 0.01);
    const near = (a: number, b: number): number => Math.min(Math.abs(a - b), cell - Math.abs(a - b));
    expect(near(found.x, fromX % cell)).toBeLessThan(cell * 0.15);
    expect(near(found.y, fromY % cell)).toBeLessThan(cell * 0.15);
  });
  it('of checkered ground is that of its squares', () => {
    const found = findGrid(paint(440, 320, (x, y) => ((Math.floor(x / 20) + Math.floor(y / 20)) % 2 ? 90 : 160)))!;
    expect(Math.abs(found.cell - 20)).toBeLessThan(0.3);
  });
  it('is not seen where there is none', () => {
    expect(findGrid(paint(400, 300, () => 100))).toBeUndefined();
    expect(findGrid({ width: 40, height: 30, grey: new Uint8Array(1_200) })).toBeUndefined();
  });
});
