import { describe, expect, it } from 'vitest';
import { distanceSquared } from '../geometry/index.ts';
import { buildBlockers } from './buildBlockers.ts';
import { lineOfSight } from './lineOfSight.ts';
import { starContains } from './Star.ts';
import { dice, dungeonWalls, eye, randomWalls, scene, wall } from './testing/builders.ts';
import { isInSight } from './testing/oracle.ts';
import type { Wall } from './Wall.ts';

function countWrong(
  walls: readonly Wall[],
  size: number,
  seed: number,
  rays: number,
): { wrong: number; clear: number } {
  const blockers = buildBlockers(size, size, walls, []);
  const roll = dice(seed);
  let wrong = 0;
  let clear = 0;
  for (let viewer = 0; viewer < 12; viewer++) {
    const from = eye(1 + roll(size - 1), 1 + roll(size - 1));
    const radius = viewer % 2 === 0 ? 4 * size : 300 + roll(size);
    const star = lineOfSight(blockers, 'sight', from.x, from.y, radius);
    for (let i = 0; i < rays; i++) {
      const to = { x: roll(size), y: roll(size) };
      const distance = Math.sqrt(distanceSquared(from.x, from.y, to.x, to.y));
      const truth = isInSight(walls, from, to);
      if (truth === undefined || Math.abs(distance - radius) < 3) continue;
      clear++;
      if (starContains(star, to.x, to.y) !== (truth && distance < radius)) wrong++;
    }
  }
  return { wrong, clear };
}

describe('line of sight against a brute-force oracle', () => {
  for (let seed = 1; seed <= 6; seed++) {
    it(`agrees for rooms along the grid (seed ${seed})`, () => {
      const { wrong, clear } = countWrong(dungeonWalls(seed, 120, 20), 2000, seed, 300);
      expect({ wrong, enough: clear > 800 }).toEqual({ wrong: 0, enough: true });
    });
    it(`agrees for crossing sticks of every kind (seed ${seed})`, () => {
      const { wrong, clear } = countWrong(
        randomWalls(seed, 40, 2000, ['wall', 'curtain', 'window', 'terrain', 'ethereal']),
        2000,
        seed,
        300,
      );
      expect({ wrong, enough: clear > 800 }).toEqual({ wrong: 0, enough: true });
    });
  }
});

describe('line of sight of awkward viewers', () => {
  const room = [wall(200, 200, 800, 200), wall(800, 200, 800, 800), wall(800, 800, 200, 800), wall(200, 800, 200, 200)];
  const points = (x: number, y: number, radius = 5000): number[] => [
    ...lineOfSight(scene(room), 'sight', x, y, radius).points,
  ];

  it('an empty scene is seen up to its border', () => {
    expect([...lineOfSight(scene([]), 'sight', 500, 500, 5000).points]).toEqual([0, 0, 1000, 0, 1000, 1000, 0, 1000]);
  });
  it('a closed room is seen up to its walls', () => {
    expect(points(300, 300)).toEqual([200, 200, 800, 200, 800, 800, 200, 800]);
  });
  it('a viewer on a wall sees both sides of it and no more', () => {
    const star = lineOfSight(scene(room), 'sight', 500, 200, 5000);
    expect([
      starContains(star, 500, 600),
      starContains(star, 500, 50),
      starContains(star, 500, 900),
      starContains(star, 100, 600),
    ]).toEqual([true, true, false, false]);
  });
  it('a viewer in line with a wall sees past it on both sides', () => {
    const star = lineOfSight(scene([wall(400, 500, 600, 500)]), 'sight', 100, 500, 5000);
    expect([starContains(star, 900, 480), starContains(star, 900, 520)]).toEqual([true, true]);
  });
  it('a viewer in each corner and on each side of the scene sees all of it', () => {
    for (const [x, y] of [
      [0, 0],
      [1000, 0],
      [1000, 1000],
      [0, 1000],
      [500, 0],
      [0, 500],
    ] as const) {
      const star = lineOfSight(scene([]), 'sight', x, y, 5000);
      expect(
        [
          [1, 1],
          [999, 1],
          [999, 999],
          [1, 999],
          [500, 500],
        ].every(([px, py]) => starContains(star, px!, py!)),
      ).toBe(true);
    }
  });
  it('walls that only share an end leave no gap', () => {
    const bent = [wall(300, 100, 500, 300), wall(500, 300, 700, 100)];
    const star = lineOfSight(scene(bent), 'sight', 500, 100, 5000);
    expect([499, 500, 501].map((x) => starContains(star, x, 400))).toEqual([false, false, false]);
  });
  it('a wall that ends on another leaves no gap though rounding moved its end', () => {
    const tee = [wall(100, 301, 900, 334), wall(500, 317, 500, 900)];
    const star = lineOfSight(scene(tee), 'sight', 480, 600, 5000);
    for (let x = 505; x < 900; x += 5) expect(starContains(star, x, 420)).toBe(false);
  });
  it('doubled, turned and pointless walls change nothing', () => {
    const doubled = [
      ...room,
      wall(800, 200, 200, 200),
      wall(200, 200, 800, 200),
      wall(500, 500, 500, 500),
      wall(300, 200, 400, 200),
    ];
    expect([...lineOfSight(scene(doubled), 'sight', 300, 300, 5000).points]).toEqual([
      200, 200, 800, 200, 800, 800, 200, 800,
    ]);
  });
  it('a walk over every kind of bad spot leaks nothing out of a closed room', () => {
    const roll = dice(5);
    const maze = [
      ...room,
      ...dungeonWalls(3, 30, 10).filter(
        (w) =>
          Math.min(w.x1, w.x2) >= 200 &&
          Math.max(w.x1, w.x2) <= 800 &&
          Math.min(w.y1, w.y2) >= 200 &&
          Math.max(w.y1, w.y2) <= 800,
      ),
    ];
    for (let i = 0; i < 300; i++) {
      const place = { x: 201 + roll(599), y: 201 + roll(599) };
      const spot = i % 2 === 0 ? { x: Math.max(201, Math.round(place.x / 100) * 100 - (i % 3)), y: place.y } : place;
      if (spot.x >= 800) continue;
      const star = lineOfSight(scene(maze), 'sight', spot.x, spot.y, 5000);
      for (let k = 0; k < star.points.length; k += 2)
        expect(
          star.points[k]! >= 200 && star.points[k]! <= 800 && star.points[k + 1]! >= 200 && star.points[k + 1]! <= 800,
        ).toBe(true);
    }
  });
});

describe('line of sight within a range', () => {
  it('shows no corner of a wall that lies out of range', () => {
    const walls = [wall(600, 480, 690, 520), wall(580, 420, 990, 400), wall(650, 350, 660, 340)];
    const { points } = lineOfSight(scene(walls), 'sight', 500, 500, 150);
    for (let i = 0; i < points.length; i += 2) {
      const [x, y] = [points[i]!, points[i + 1]!];
      const isBeyond = Math.sqrt(distanceSquared(500, 500, x, y)) > 151;
      expect(!isBeyond || Math.abs(x - 500) === 150 || Math.abs(y - 500) === 150).toBe(true);
    }
  });
  it('looks the same whatever lies out of range', () => {
    const near = [wall(550, 400, 560, 600), wall(400, 450, 450, 400)];
    const star = lineOfSight(scene(near), 'sight', 500, 500, 200);
    for (let seed = 0; seed < 40; seed++) {
      const far = randomWalls(seed, 30, 1000).filter(
        (w) =>
          [w.x1, w.x2].every((x) => x > 701) ||
          [w.x1, w.x2].every((x) => x < 299) ||
          [w.y1, w.y2].every((y) => y > 701),
      );
      expect(lineOfSight(scene([...near, ...far]), 'sight', 500, 500, 200)).toEqual(star);
    }
  });
  it('looks the same whatever lies in the corners between the range and its square', () => {
    const near = [wall(550, 400, 560, 600)];
    const corner = [wall(350, 330, 320, 360), wall(690, 690, 660, 700), wall(680, 320, 720, 360)];
    expect(lineOfSight(scene([...near, ...corner]), 'sight', 500, 500, 200)).toEqual(
      lineOfSight(scene(near), 'sight', 500, 500, 200),
    );
  });
  it('is mutual: who sees is seen', () => {
    const walls = dungeonWalls(9, 120, 20);
    const blockers = buildBlockers(2000, 2000, walls, []);
    const roll = dice(77);
    let differ = 0;
    for (let i = 0; i < 2000; i++) {
      const a = { x: 50 + 100 * roll(20), y: 50 + 100 * roll(20) };
      const b = { x: 50 + 100 * roll(20), y: 50 + 100 * roll(20) };
      if (isInSight(walls, a, b) === undefined) continue;
      const there = starContains(lineOfSight(blockers, 'sight', a.x, a.y, 9000), b.x, b.y);
      if (there !== starContains(lineOfSight(blockers, 'sight', b.x, b.y, 9000), a.x, a.y)) differ++;
    }
    expect(differ).toBe(0);
  });
});
