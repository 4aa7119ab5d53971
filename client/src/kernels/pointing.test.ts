import { isWithinArea } from '@tallow/shared/rules';
import { describe, expect, it } from 'vitest';
import { areaOutline, areaTowards, directionTo, nudgeArea } from './areaPlan.ts';
import { stepAt, stepCells, stepFeet } from './stepCells.ts';

const grid = { kind: 'square', offsetX: 0, offsetY: 0 } as const;
const origin = { x: 550, y: 550 };

describe('An area', () => {
  it('points from its origin to the pointer, clockwise from the right', () => {
    expect(directionTo(origin, { x: 650, y: 550 })).toBe(0);
    expect(directionTo(origin, { x: 550, y: 650 })).toBe(90);
    expect(directionTo(origin, { x: 550, y: 450 })).toBe(270);
    expect(areaTowards('cone', 15, origin, { x: 0, y: 550 })).toEqual({
      shape: 'cone',
      ...origin,
      lengthFeet: 15,
      direction: 180,
    });
  });

  it('lies at the pointer when it is a circle', () => {
    expect(areaTowards('circle', 20, origin, { x: 10.4, y: 20.6 })).toEqual({
      shape: 'circle',
      x: 10,
      y: 21,
      radiusFeet: 20,
    });
  });

  it('is drawn where the rules count it', () => {
    for (const shape of ['circle', 'cone', 'line'] as const) {
      const area = areaTowards(shape, 30, origin, { x: 900, y: 700 });
      const rim = areaOutline(area, 5);
      const middle = {
        x: rim.reduce((sum, { x }) => sum + x, 0) / rim.length,
        y: rim.reduce((sum, { y }) => sum + y, 0) / rim.length,
      };
      for (const { x, y } of rim) {
        const inwards = { x: x + (middle.x - x) * 0.03, y: y + (middle.y - y) * 0.03 };
        const outwards = { x: x - (middle.x - x) * 0.03, y: y - (middle.y - y) * 0.03 };
        expect(isWithinArea(area, inwards.x, inwards.y, 5)).toBe(true);
        if (x !== area.x || y !== area.y) expect(isWithinArea(area, outwards.x, outwards.y, 5)).toBe(false);
      }
    }
  });

  it('goes a cell or turns with the arrow keys', () => {
    expect(nudgeArea({ shape: 'circle', x: 100, y: 100, radiusFeet: 5 }, 1, 0)).toMatchObject({ x: 200, y: 100 });
    expect(nudgeArea({ shape: 'line', x: 0, y: 0, lengthFeet: 5, direction: 0 }, -1, 0)).toMatchObject({
      direction: 345,
    });
  });
});

describe('A step', () => {
  const cells = stepCells(grid, { x: 500, y: 500, size: 1 }, 5, 5);

  it('reaches the neighbours within five feet, and may stay', () => {
    expect(cells).toHaveLength(9);
    expect(stepCells(grid, { x: 500, y: 500, size: 1 }, 10, 5)).toHaveLength(25);
    expect(stepCells(grid, { x: 500, y: 500, size: 1 }, 3, 5)).toEqual([{ x: 500, y: 500 }]);
  });

  it('is measured as the rules do', () => {
    expect(stepFeet({ x: 0, y: 0 }, { x: 200, y: 100 }, 5)).toBe(10);
  });

  it('is the cell under the pointer, or none', () => {
    expect(stepAt(cells, 1, { x: 640, y: 470 })).toEqual({ x: 600, y: 400 });
    expect(stepAt(cells, 1, { x: 900, y: 500 })).toBeUndefined();
  });
});
