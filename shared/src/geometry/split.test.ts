import { describe, expect, it } from 'vitest';
import { seededRandom } from '../kernel/index.ts';
import { crossProperly } from './segments.ts';
import { splitSegments } from './split.ts';

const pieces = (...segments: number[][]): number[][] => {
  const { table, sources } = splitSegments(Int32Array.from(segments.flat()));
  return [...sources].map((source, i) => [...table.slice(4 * i, 4 * i + 4), source]);
};

describe('splitting walls', () => {
  it('cuts both where they cross', () => {
    expect(pieces([0, 0, 100, 100], [0, 100, 100, 0])).toEqual([
      [0, 0, 50, 50, 0],
      [50, 50, 100, 100, 0],
      [0, 100, 50, 50, 1],
      [50, 50, 100, 0, 1],
    ]);
  });
  it('cuts the one that another ends on', () => {
    expect(pieces([0, 0, 100, 0], [40, 0, 40, 90])).toEqual([
      [0, 0, 40, 0, 0],
      [40, 0, 100, 0, 0],
      [40, 0, 40, 90, 1],
    ]);
  });
  it('bends a wall by a unit to an end that rounding moved off it', () => {
    expect(pieces([0, 0, 100, 0], [40, 1, 40, 90])).toEqual([
      [0, 0, 40, 1, 0],
      [40, 1, 100, 0, 0],
      [40, 1, 40, 90, 1],
    ]);
  });
  it('cuts overlaps into equal pieces', () => {
    expect(pieces([0, 0, 100, 0], [150, 0, 50, 0])).toEqual([
      [0, 0, 50, 0, 0],
      [50, 0, 100, 0, 0],
      [150, 0, 100, 0, 1],
      [100, 0, 50, 0, 1],
    ]);
  });
  it('leaves shared ends alone and drops points', () => {
    expect(pieces([0, 0, 50, 50], [50, 50, 90, 0], [7, 7, 7, 7])).toEqual([
      [0, 0, 50, 50, 0],
      [50, 50, 90, 0, 1],
    ]);
  });
  it('leaves next to nothing that crosses', () => {
    const random = seededRandom(3);
    const { table, sources } = splitSegments(Int32Array.from({ length: 4 * 300 }, () => random() % 3000));
    const segments = [...sources].map((_, i) => ({
      x1: table[4 * i]!,
      y1: table[4 * i + 1]!,
      x2: table[4 * i + 2]!,
      y2: table[4 * i + 3]!,
    }));
    let crossings = 0;
    for (let i = 0; i < segments.length; i += 41)
      for (let j = 0; j < segments.length; j++) if (crossProperly(segments[i]!, segments[j]!)) crossings++;
    expect(crossings).toBeLessThanOrEqual(2);
  });
});
