import { describe, expect, it } from 'vitest';
import { seededRandom } from '../kernel/index.ts';
import { cellAt, cellCentre, distanceInCells, snapToCell } from './grid.ts';
import { distanceSquared } from './points.ts';

describe('square grid', () => {
  it('a token of odd size snaps into a cell, one of even size onto a crossing, a half one into a quarter', () => {
    expect([1, 2, 3, 0.5].map((size) => snapToCell('square', { x: 233, y: 180 }, size))).toEqual([
      { x: 250, y: 150 },
      { x: 200, y: 200 },
      { x: 250, y: 150 },
      { x: 225, y: 175 },
    ]);
  });
  it('diagonals count one, or every second one two', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 3, y: -5 },
    ];
    expect([distanceInCells('square', a, b), distanceInCells('square', a, b, 'alternating')]).toEqual([5, 6]);
  });
});

describe('hex grid, pointy top in rows', () => {
  it('odd rows are half a cell to the right', () => {
    expect([cellCentre('hexRow', { x: 0, y: 0 }), cellCentre('hexRow', { x: 0, y: 1 })]).toEqual([
      { x: 50, y: 58 },
      { x: 100, y: 144 },
    ]);
  });
  it('a centre lies in its own cell', () => {
    for (let x = -4; x < 5; x++)
      for (let y = -4; y < 5; y++) expect(cellAt('hexRow', cellCentre('hexRow', { x, y }))).toEqual({ x, y });
  });
  it('snaps to the nearest centre', () => {
    const random = seededRandom(1);
    for (let i = 0; i < 200; i++) {
      const p = { x: random() % 1000, y: random() % 1000 };
      const snapped = snapToCell('hexRow', p);
      const own = distanceSquared(p.x, p.y, snapped.x, snapped.y);
      const centres = Array.from({ length: 13 * 15 }, (_, k) =>
        cellCentre('hexRow', { x: (k % 13) - 1, y: Math.floor(k / 13) - 1 }),
      );
      const nearest = Math.min(...centres.map((c) => distanceSquared(p.x, p.y, c.x, c.y)));
      expect(Math.sqrt(own)).toBeLessThanOrEqual(Math.sqrt(nearest) + 1);
    }
  });
  it('all six neighbours are one step away', () => {
    for (const [x, y] of [
      [1, 2],
      [3, 2],
      [1, 1],
      [2, 1],
      [1, 3],
      [2, 3],
    ] as const)
      expect(distanceInCells('hexRow', { x: 2, y: 2 }, { x, y })).toBe(1);
    expect(distanceInCells('hexRow', { x: 0, y: 0 }, { x: 5, y: 4 })).toBe(7);
  });
});
