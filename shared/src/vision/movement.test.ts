import { describe, expect, it } from 'vitest';
import { distanceToSegment } from '../geometry/index.ts';
import { buildBlockers } from './buildBlockers.ts';
import { isPathBlocked, type PathPoint } from './movement.ts';
import { dice, door, oneWay, randomWalls, scene, wall } from './testing/builders.ts';
import type { DoorSegment, Wall, WallKind } from './Wall.ts';

const at = (x: number, y: number): PathPoint => ({ x, y });
const blocked = (walls: readonly Wall[], path: readonly PathPoint[], doors: readonly DoorSegment[] = []): boolean =>
  isPathBlocked(scene(walls, doors), path, 40);
const middle = (kind: WallKind): Wall => wall(500, 0, 500, 1000, kind);

describe('movement', () => {
  it.each([
    ['wall', true],
    ['window', true],
    ['ethereal', false],
    ['curtain', false],
    ['terrain', false],
  ] as const)('through a %s: blocked %s', (kind, isBlocked) => {
    expect(blocked([middle(kind)], [at(450, 500), at(550, 500)])).toBe(isBlocked);
  });
  it.each([
    ['open', false],
    ['closed', true],
    ['locked', true],
  ] as const)('through a door that is %s: blocked %s', (state, isBlocked) => {
    expect(blocked([], [at(450, 500), at(550, 500)], [door(500, 400, 500, 600, state)])).toBe(isBlocked);
  });
  it('jumping over a thin wall is blocked, not only ending on it', () => {
    expect(blocked([wall(500, 490, 500, 510)], [at(50, 500), at(950, 500)])).toBe(true);
  });
  it('the disc must fit: a gap of 79 is too narrow, one of 80 is not', () => {
    const gap = (width: number): Wall[] => [
      wall(500, 0, 500, 500 - Math.floor(width / 2)),
      wall(500, 500 + Math.ceil(width / 2), 500, 1000),
    ];
    expect([blocked(gap(79), [at(400, 500), at(600, 500)]), blocked(gap(80), [at(400, 500), at(600, 500)])]).toEqual([
      true,
      false,
    ]);
  });
  it('touching a wall without overlap is free', () => {
    expect([
      blocked([middle('wall')], [at(460, 100), at(460, 900)]),
      blocked([middle('wall')], [at(459, 100), at(461, 900)]),
    ]).toEqual([false, true]);
  });
  it('a wall overlapped at the start lets the disc leave, but not cross', () => {
    expect([
      blocked([middle('wall')], [at(480, 500), at(400, 500)]),
      blocked([middle('wall')], [at(480, 500), at(520, 500)]),
    ]).toEqual([false, true]);
  });
  it('who stands exactly on a wall may leave to either side, but nobody may come to stand there', () => {
    expect([at(400, 500), at(600, 500)].map((to) => blocked([middle('wall')], [at(500, 500), to]))).toEqual([
      false,
      false,
    ]);
    expect(blocked([middle('wall')], [at(480, 500), at(500, 500)])).toBe(true);
  });
  it('a wall that was left is a wall again', () => {
    expect(blocked([middle('wall')], [at(480, 500), at(400, 500), at(480, 500)])).toBe(true);
  });
  it('overlapping one wall does not open another', () => {
    expect(blocked([middle('wall'), wall(300, 0, 300, 1000)], [at(480, 500), at(200, 500)])).toBe(true);
  });
  it('one-way: stops who comes from its left only', () => {
    const northward = [oneWay(500, 1000, 500, 0)];
    expect([
      blocked(northward, [at(400, 500), at(600, 500)]),
      blocked(northward, [at(600, 500), at(400, 500)]),
    ]).toEqual([true, false]);
  });
  it('every leg of a path counts', () => {
    const path = [at(100, 100), at(100, 900), at(900, 900)];
    expect([blocked([middle('wall')], path), blocked([], path)]).toEqual([true, false]);
  });
  it('the centre may not leave the scene, but may come back in', () => {
    expect([
      blocked([], [at(50, 50), at(-1, 50)]),
      blocked([], [at(50, 50), at(0, 50)]),
      blocked([], [at(-50, 50), at(50, 50)]),
    ]).toEqual([true, false, false]);
  });
  it('agrees with many small steps along the way', () => {
    const roll = dice(8);
    for (let seed = 0; seed < 25; seed++) {
      const walls = randomWalls(seed, 6, 1000).map((w) => ({ ...w, oneWay: false }));
      const blockers = buildBlockers(1000, 1000, walls, []);
      for (let i = 0; i < 30; i++) {
        const [from, to] = [at(roll(1000), roll(1000)), at(roll(1000), roll(1000))];
        if (!isFree(walls, from)) continue;
        const steps = Array.from({ length: 2001 }, (_, k) =>
          at(from.x + ((to.x - from.x) * k) / 2000, from.y + ((to.y - from.y) * k) / 2000),
        );
        const room = Math.min(
          ...walls.flatMap((w) => steps.map((p) => distanceToSegment(p, at(w.x1, w.y1), at(w.x2, w.y2)))),
        );
        expect(Math.abs(room - 20) < 0.5 || isPathBlocked(blockers, [from, to], 20) === room < 20).toBe(true);
      }
    }
  });
  it('no chain of legal moves leads through a wall', () => {
    const roll = dice(21);
    const cage = [
      wall(300, 300, 700, 300),
      wall(700, 300, 700, 700),
      wall(700, 700, 300, 700),
      wall(300, 700, 300, 300),
    ];
    const blockers = scene([...cage, ...randomWalls(5, 8, 1000)]);
    let place = at(500, 500);
    for (let i = 0; i < 20_000; i++) {
      const next = at(place.x + roll(201) - 100, place.y + roll(201) - 100);
      if (!isPathBlocked(blockers, [place, next], 30)) place = next;
    }
    expect([place.x > 300, place.x < 700, place.y > 300, place.y < 700]).toEqual([true, true, true, true]);
  });
  it('a way back is as free as the way there, for plain walls and free ends', () => {
    const roll = dice(4);
    for (let seed = 0; seed < 20; seed++) {
      const walls = randomWalls(seed, 12, 1000).map((w) => ({ ...w, oneWay: false }));
      const blockers = buildBlockers(1000, 1000, walls, []);
      const spots = Array.from({ length: 20 }, () => at(roll(1000), roll(1000))).filter((p) => isFree(walls, p));
      for (const a of spots)
        for (const b of spots) expect(isPathBlocked(blockers, [a, b], 20)).toBe(isPathBlocked(blockers, [b, a], 20));
    }
  });
});

/** No wall overlaps the disc. */
function isFree(walls: readonly Wall[], place: PathPoint): boolean {
  return walls.every((w) => distanceToSegment(place, { x: w.x1, y: w.y1 }, { x: w.x2, y: w.y2 }) >= 20);
}
