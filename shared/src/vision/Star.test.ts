import { describe, expect, it } from 'vitest';
import { buildBlockers } from './buildBlockers.ts';
import { lineOfSight } from './lineOfSight.ts';
import { containsAfterAll, starContains, type Star } from './Star.ts';
import { dice, dungeonWalls, randomWalls } from './testing/builders.ts';

const SIZE = 2_000;

/** Places of every kind: anywhere, on the corners and edges, beside them, around the eye. */
function places(star: Star, seed: number): readonly (readonly [number, number])[] {
  const roll = dice(seed);
  const shaken = (x: number, y: number): readonly [number, number] => [x + (roll(9) - 5) / 2, y + (roll(9) - 5) / 2];
  const corners = Array.from(
    { length: star.points.length / 2 },
    (_, i) => [star.points[2 * i]!, star.points[2 * i + 1]!] as const,
  );
  return [
    ...Array.from({ length: 200 }, () => [roll(SIZE), roll(SIZE)] as const),
    ...corners.map(([x, y]) => shaken(x, y)),
    ...corners.map(([x, y], i) => {
      const [nx, ny] = corners[(i + 1) % corners.length]!;
      const share = roll(100) / 100;
      return shaken(x + (nx - x) * share, y + (ny - y) * share);
    }),
    ...Array.from({ length: 40 }, () => shaken(star.x, star.y)),
  ];
}

/** Rounded corners can cross each other by a unit: there either answer will do. */
function isPlain(star: Star, x: number, y: number): boolean {
  const around = [
    [0, 0],
    [1.5, 0],
    [-1.5, 0],
    [0, 1.5],
    [0, -1.5],
  ].map(([dx, dy]) => containsAfterAll(star, x + dx!, y + dy!));
  return around.every((inside) => inside === around[0]);
}

describe('starContains', () => {
  for (let seed = 1; seed <= 8; seed++) {
    it(`says what a look at every edge says (seed ${seed})`, () => {
      const walls = seed % 2 === 0 ? dungeonWalls(seed, 120, 20) : randomWalls(seed, 60, SIZE, ['wall', 'terrain']);
      const blockers = buildBlockers(SIZE, SIZE, walls, []);
      const roll = dice(seed);
      let [wrong, unclear] = [0, 0];
      for (let eye = 0; eye < 25; eye++) {
        const star = lineOfSight(
          blockers,
          'sight',
          roll(SIZE),
          roll(SIZE),
          eye % 3 === 0 ? 300 + roll(SIZE) : 4 * SIZE,
        );
        const within = ([x, y]: readonly [number, number]): boolean =>
          (x - star.x) ** 2 + (y - star.y) ** 2 <= star.radius ** 2;
        for (const place of places(star, eye)) {
          if (starContains(star, ...place) === (within(place) && containsAfterAll(star, ...place))) continue;
          if (isPlain(star, ...place)) wrong++;
          else unclear++;
        }
      }
      expect({ wrong, isOftenUnclear: unclear > 3 }).toEqual({ wrong: 0, isOftenUnclear: false });
    });
  }
});
