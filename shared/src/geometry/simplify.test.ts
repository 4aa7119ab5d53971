import { expect, it } from 'vitest';
import { distanceToSegment } from './segments.ts';
import { simplify } from './simplify.ts';

it('a wavering line becomes a straight one, its ends stay', () => {
  const line = Array.from({ length: 200 }, (_, i) => ({ x: i, y: i % 3 }));
  expect(simplify(line, 3)).toEqual([line[0], line[199]]);
});

it('corners stay', () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 50, y: 1 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ];
  expect(simplify(corner, 3)).toEqual([corner[0], corner[2], corner[3]]);
});

it('no dropped point strays farther than the tolerance', () => {
  const round = Array.from({ length: 361 }, (_, i) => ({
    x: Math.round(1000 * Math.cos((i * Math.PI) / 180)),
    y: Math.round(1000 * Math.sin((i * Math.PI) / 180)),
  }));
  const few = simplify(round, 5);
  expect(few.length).toBeLessThan(60);
  expect(round.every((p) => few.some((a, i) => i > 0 && distanceToSegment(p, few[i - 1]!, a) <= 5))).toBe(true);
});

it('a closed ring does not collapse', () => {
  const ring = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 0, y: 0 },
  ];
  expect(simplify(ring, 2)).toEqual(ring);
});
