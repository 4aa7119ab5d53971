import { describe, expect, it } from 'vitest';
import { snapTopLeft } from '@tallow/shared/table';
import { emptyBitmap } from '@tallow/shared/vision';
import { dragPlan } from './dragPlan.ts';
import { exploredCount } from './exploredShare.ts';
import { initialsOf } from './initials.ts';
import { percentile } from './percentile.ts';
import { rulerLength } from './rulerLength.ts';
import { cellOf, snapPoint } from './snap.ts';
import { stepPlan } from './stepPlan.ts';
import { tilesInView, zoomLevel } from './tilePlan.ts';

const square = { kind: 'square', offsetX: 0, offsetY: 0, distance: 5, unit: 'ft' } as const;
const shifted = { ...square, offsetX: 30, offsetY: 10 };
const hex = { ...square, kind: 'hex' } as const;
const none = { ...square, kind: 'none' } as const;

describe('Snapping', () => {
  it('puts a token into the cell that holds its middle', () => {
    expect(snapTopLeft(square, 149, 151, 1)).toEqual({ x: 100, y: 200 });
    expect(snapTopLeft(shifted, 149, 151, 1)).toEqual({ x: 130, y: 110 });
  });
  it('puts a token of two cells on a crossing', () => {
    expect(snapTopLeft(square, 140, 160, 2)).toEqual({ x: 100, y: 200 });
  });
  it('puts tokens of parts of a cell on halves and quarters of it, and larger ones on its lines', () => {
    expect(
      [
        [130, 168],
        [160, 110],
        [199, 199],
      ].map(([x, y]) => snapTopLeft(square, x!, y!, 0.5)),
    ).toEqual([
      { x: 150, y: 150 },
      { x: 150, y: 100 },
      { x: 200, y: 200 },
    ]);
    expect(snapTopLeft(shifted, 160, 65, 0.5)).toEqual({ x: 180, y: 60 });
    expect([0.25, 0.75, 1.5, 3, 4].map((size) => snapTopLeft(square, 133, 181, size))).toEqual([
      { x: 125, y: 175 },
      { x: 125, y: 175 },
      { x: 150, y: 200 },
      { x: 100, y: 200 },
      { x: 100, y: 200 },
    ]);
  });
  it('puts even sizes where three hexes meet', () => {
    for (const [x, y] of [
      [0, 0],
      [333, 410],
      [870, 121],
    ]) {
      const rest = snapTopLeft(hex, x!, y!, 2);
      const vertex = { x: rest.x + 100, y: rest.y + 100 };
      const around = [0, 1, 2, 3, 4, 5].map((turn) =>
        cellOf(hex, { x: vertex.x + 6 * Math.cos(turn + 0.3), y: vertex.y + 6 * Math.sin(turn + 0.3) }),
      );
      expect(new Set(around.map((cell) => `${cell.x},${cell.y}`)).size).toBe(3);
      expect(snapTopLeft(hex, rest.x, rest.y, 2)).toEqual(rest);
    }
  });
  it('puts a token into the nearest hex', () => {
    expect(snapTopLeft(hex, 10, 12, 1)).toEqual({ x: 0, y: 8 });
  });
  it('rounds only, when free or without a grid', () => {
    expect(snapTopLeft(square, 149.4, 151.6, 1, true)).toEqual({ x: 149, y: 152 });
    expect(snapTopLeft(none, 149.4, 151.6, 1)).toEqual({ x: 149, y: 152 });
  });
  it('finds the middle of a cell', () => {
    expect(snapPoint(shifted, { x: 135, y: 105 })).toEqual({ x: 180, y: 60 });
  });
});

describe('Plans', () => {
  it('keep the formation of dragged tokens', () => {
    const lead = { id: 'a', x: 0, y: 0, size: 1 };
    const plan = dragPlan(square, lead, [lead, { id: 'b', x: 230, y: 100, size: 2 }], { x: 190, y: 20 }, false);
    expect([...plan]).toEqual([
      ['a', { x: 200, y: 0 }],
      ['b', { x: 430, y: 100 }],
    ]);
  });
  it('step by cells with the keyboard', () => {
    expect(stepPlan(square, { x: 100, y: 100, size: 1 }, 'left', 5)).toEqual({ x: -400, y: 100 });
    expect(stepPlan(hex, { x: 0, y: 8, size: 1 }, 'right', 1)).toEqual({ x: 100, y: 8 });
  });
  it('step to the next row of hexes and back to the same place', () => {
    const down = stepPlan(hex, { x: 100, y: 8, size: 1 }, 'down', 1);
    expect(stepPlan(hex, { ...down, size: 1 }, 'up', 1)).toEqual({ x: 100, y: 8 });
  });
  it('measure in the distances of the game', () => {
    expect(
      rulerLength(square, [
        { x: 50, y: 50 },
        { x: 350, y: 150 },
      ]),
    ).toBe(15);
    expect(
      rulerLength(square, [
        { x: 50, y: 50 },
        { x: 350, y: 150 },
        { x: 350, y: 350 },
      ]),
    ).toBe(25);
    expect(
      rulerLength({ ...none, distance: 1.5 }, [
        { x: 0, y: 0 },
        { x: 100, y: 100 },
      ]),
    ).toBeCloseTo(2.12);
  });
});

describe('Tiles', () => {
  const image = { widthPx: 2560, heightPx: 2560, tileSize: 512, maxZoom: 3 };
  const scene = { width: 1000, height: 1000 };
  it('come from the coarsest level that is sharp', () => {
    expect(zoomLevel(image, scene, 2.56)).toBe(3);
    expect(zoomLevel(image, scene, 1)).toBe(2);
    expect(zoomLevel(image, scene, 0.05)).toBe(0);
  });
  it('are those in view, the middle first', () => {
    const tiles = tilesInView(image, scene, { x: 0, y: 0, scale: 1 }, { width: 300, height: 300 }, 3);
    expect(tiles.map(({ key }) => key).toSorted()).toEqual(['3/0/0', '3/0/1', '3/1/0', '3/1/1']);
    expect(tiles[0]!.key).toBe('3/0/0');
    expect(tiles[0]).toMatchObject({ left: 0, width: 200 });
  });
  it('cover the whole picture and nothing beside it', () => {
    expect(tilesInView(image, scene, { x: 100, y: 100, scale: 0.1 }, { width: 400, height: 400 }, 3)).toHaveLength(25);
  });
  it('know how much of their ground is explored', () => {
    const explored = emptyBitmap(1000, 1000);
    explored.fillRow(3, 10, 50);
    expect(exploredCount(explored, { left: 0, top: 0, width: 200, height: 200 })).toBe(7);
    expect(exploredCount(explored, { left: 0, top: 0, width: 1000, height: 1000 })).toBe(40);
  });
});

describe('Small things', () => {
  it('percentiles', () => {
    expect(percentile([], 0.5)).toBe(0);
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(percentile([5, 1, 3], 0.95)).toBe(5);
  });
  it.each([
    ['Bo', 'Bo'],
    ['goblin', 'Go'],
    ['Mara the Bold', 'MB'],
    ['Goblin 3', 'G3'],
    ['Goblin 12', 'G12'],
    ['', ''],
    ['Željko Ćosić', 'ŽĆ'],
  ])('initials of %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
