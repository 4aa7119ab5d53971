import { describe, expect, it } from 'vitest';
import { atRightAngle, doorOn, pieceAt, snapToWalls, wallAt } from './wallSnap.ts';

const grid = { kind: 'square', offsetX: 0, offsetY: 0 } as const;
const walls = [{ points: [103, 0, 103, 500, 700, 500] }];
const snap = (x: number, y: number, reach = 12) => snapToWalls({ x, y }, { walls, grid, reach });

describe('An end of a wall', () => {
  it.each([
    ['an end of another', 110, 492, 103, 500],
    ['another', 97, 240, 103, 240],
    ['a corner of the grid', 305, 296, 300, 300],
    ['the middle of a side', 352, 205, 350, 200],
    ['nothing', 333, 233, 333, 233],
  ])('comes to lie on %s', (_, x, y, sx, sy) => expect(snap(x, y)).toEqual({ x: sx, y: sy }));
  it('lies anywhere where nothing is to hold it', () => expect(snap(305, 296, 0)).toEqual({ x: 305, y: 296 }));
  it('lies at 45 degrees from the one before', () => {
    expect(atRightAngle({ x: 0, y: 0 }, { x: 100, y: 8 })).toEqual({ x: 100, y: 0 });
    expect(atRightAngle({ x: 0, y: 0 }, { x: 100, y: 92 })).toEqual({ x: 96, y: 96 });
  });
});

describe('A wall', () => {
  it('is found near a point, and nowhere else', () => {
    expect(wallAt(walls, { x: 400, y: 508 }, 10)).toBe(walls[0]);
    expect(wallAt(walls, { x: 400, y: 520 }, 10)).toBeUndefined();
  });
  it('takes a door about a point, within the piece that is pressed', () => {
    const piece = pieceAt(walls, { x: 400, y: 505 }, 10)!;
    expect(doorOn(piece, { x: 400, y: 505 }, 100)).toEqual([
      { x: 350, y: 500 },
      { x: 450, y: 500 },
    ]);
    expect(doorOn(piece, { x: 690, y: 500 }, 100)[1]).toEqual({ x: 700, y: 500 });
  });
});
