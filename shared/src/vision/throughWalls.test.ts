import { describe, expect, it } from 'vitest';
import { buildBlockers } from './buildBlockers.ts';
import { seesDisc } from './sees.ts';
import { seesFace } from './seesFace.ts';
import {
  bright,
  dark,
  dice,
  door,
  dungeonWalls,
  eye,
  light,
  oneWay,
  randomWalls,
  scene,
  wall,
} from './testing/builders.ts';
import { exactRay, isFree, opaque } from './testing/exactRays.ts';
import { visionOf } from './visionOf.ts';
import type { DoorSegment, Wall } from './Wall.ts';

const SIZE = 2_000;
/** Stars are off by less than two units, walls cut at whole units by one. */
const ROUNDING = 3.5;
/** What is nearer to a wall is nobody's to judge. */
const ROOM = 5;

interface Place {
  readonly x: number;
  readonly y: number;
}
const OBLIQUE = [
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
].map(([x, y]) => [x! * Math.SQRT1_2, y! * Math.SQRT1_2]);
const AROUND = [[0, 0], [1, 0], [0, 1], [-1, 0], [0, -1], ...OBLIQUE];
const rim = (x: number, y: number, width: number): readonly Place[] =>
  AROUND.map(([dx, dy]) => ({ x: x + dx! * 0.45 * width, y: y + dy! * 0.45 * width }));

function maps(seed: number): readonly Wall[] {
  if (seed % 2 === 0) return dungeonWalls(seed, 130, 20);
  return randomWalls(seed, 60, SIZE, ['wall', 'wall', 'wall', 'curtain', 'window', 'terrain']);
}

/** Doors between corners of cells where the map has no wall, nor another door. */
function doorsOf(seed: number, walls: readonly Wall[]): readonly DoorSegment[] {
  const roll = dice(seed + 1_000);
  const doors: DoorSegment[] = [];
  for (let i = 0; i < 60; i++) {
    const [x, y, isUpright] = [100 * (1 + roll(18)), 100 * (1 + roll(18)), roll(2) === 0];
    const middle = isUpright ? { x, y: y + 50 } : { x: x + 50, y };
    const shut = doors.map((other) => ({ ...other, state: 'closed' as const }));
    const [x2, y2, state] = [
      x + (isUpright ? 0 : 100),
      y + (isUpright ? 100 : 0),
      roll(3) === 0 ? 'open' : 'closed',
    ] as const;
    if (isFree(opaque(walls, shut), middle, ROOM)) doors.push(door(x, y, x2, y2, state));
  }
  return doors;
}

describe('A token at a wall, by exact rays on random maps', () => {
  it.each([1, 2, 3, 4, 5, 6])('is seen exactly where a part of it on its own side is (map %i)', (seed) => {
    const walls = opaque(maps(seed));
    const blockers = buildBlockers(SIZE, SIZE, maps(seed), []);
    const roll = dice(seed);
    let seen = 0;
    for (let i = 0; i < 300; i++) {
      const from = { x: 1 + roll(SIZE - 1), y: 1 + roll(SIZE - 1) };
      const width = 100 * (1 + (roll(4) >> 1) * (1 + roll(3)));
      const aside = () => roll(601) - 300;
      const at = { x: Math.max(0, Math.min(SIZE, from.x + aside())), y: Math.max(0, Math.min(SIZE, from.y + aside())) };
      if (!isFree(walls, from, ROUNDING) || !isFree(walls, at, ROUNDING)) continue;
      const points = rim(at.x, at.y, width).filter(({ x, y }) => x >= 0 && y >= 0 && x <= SIZE && y <= SIZE);
      const isSeen = seesDisc(visionOf(blockers, bright, [eye(from.x, from.y)]), at.x, at.y, width);
      const isOpen = (a: Place, b: Place): boolean => exactRay(walls, a, b, ROUNDING) === 'open';
      const isThere = (p: Place): boolean => isFree(walls, p, ROOM) && isOpen(from, p) && isOpen(p, at);
      const mayBe = (p: Place): boolean =>
        exactRay(walls, from, p, ROUNDING) !== 'shut' && exactRay(walls, p, at, 0) !== 'shut';
      if (isSeen) expect([from, at, width, points.some(mayBe)]).toEqual([from, at, width, true]);
      else if (width === 100) expect([from, at, width, points.some(isThere)]).toEqual([from, at, width, false]);
      if (isSeen) seen++;
    }
    expect(seen).toBeGreaterThan(20);
  });
});

describe('A door, by exact rays on random maps', () => {
  it.each([2, 4, 6, 8, 1, 3])('is seen exactly where the eye sees a part of its own side (map %i)', (seed) => {
    const walls = maps(seed);
    const doors = doorsOf(seed, walls);
    const blockers = buildBlockers(SIZE, SIZE, walls, doors);
    const roll = dice(seed + 5);
    let seen = 0;
    for (let i = 0; i < 40; i++) {
      const from = { x: 1 + roll(SIZE - 1), y: 1 + roll(SIZE - 1) };
      if (!isFree(opaque(walls, doors), from, ROOM)) continue;
      const vision = visionOf(blockers, bright, [eye(from.x, from.y)]);
      for (const one of doors) {
        const others = opaque(
          walls,
          doors.filter((other) => other !== one),
        );
        const on = (t: number) => ({ x: one.x1 + (one.x2 - one.x1) * t, y: one.y1 + (one.y2 - one.y1) * t });
        const isThere = (p: Place): boolean =>
          isFree(others, p, 2 * ROOM) && exactRay(others, from, p, 2 * ROOM) === 'open';
        const isOn = [on(0.5), on(0.06), on(0.94)].some(isThere);
        const mayBe = [on(0.5), on(0.04), on(0.96)].some((p) => exactRay(others, from, p, 2 * ROOM) !== 'shut');
        const isSeen = seesFace(vision, one);
        if (isSeen) expect([from, one, mayBe]).toEqual([from, one, true]);
        else expect([from, one, isOn]).toEqual([from, one, false]);
        if (isSeen) seen++;
      }
    }
    expect(seen).toBeGreaterThan(20);
  });
});

describe('A token at a wall', () => {
  const sees = (
    walls: readonly Wall[],
    from: readonly [number, number],
    at: readonly [number, number],
    width = 100,
  ): boolean => seesDisc(visionOf(scene(walls), bright, [eye(...from)]), ...at, width);

  it('is not seen from beyond, wherever between its middle and its rim the wall runs, or just before it', () => {
    for (let x = 500; x < 550; x++)
      expect([x, sees([wall(x, 0, x, 1000)], [350, 450], [550, 450])]).toEqual([x, false]);
    for (let x = 500; x < 550; x++) expect([x, sees([wall(x, 0, x, 1000)], [700, 450], [550, 450])]).toEqual([x, true]);
  });
  it('of four cells is not, either', () => {
    for (const width of [200, 300, 400]) {
      expect([width, sees([wall(500, 0, 500, 1000)], [350, 450], [500 + 0.3 * width, 450], width)]).toEqual([
        width,
        false,
      ]);
    }
  });
  it('is seen from both sides when it stands exactly on it', () => {
    for (const x of [350, 750]) expect(sees([wall(550, 0, 550, 1000)], [x, 450], [550, 450])).toBe(true);
  });
  it('is seen when a wall only passes its rim, and round a corner by its own side', () => {
    expect(sees([wall(520, 480, 900, 480)], [350, 450], [550, 450])).toBe(true);
    expect(sees([wall(400, 400, 600, 400), wall(600, 400, 600, 600)], [480, 300], [660, 430])).toBe(true);
  });
  it('that stands round a pillar is seen all the same, but not beyond a wall', () => {
    const pillar = [
      wall(480, 480, 520, 480),
      wall(520, 480, 520, 520),
      wall(520, 520, 480, 520),
      wall(480, 520, 480, 480),
    ];
    expect(sees(pillar, [200, 500], [500, 500], 200)).toBe(true);
    expect(sees([...pillar, wall(430, 0, 430, 1000)], [200, 500], [500, 500], 200)).toBe(false);
  });
  it('in a closet that its rim does not fit into is not seen', () => {
    const closet = [
      wall(470, 470, 530, 470),
      wall(530, 470, 530, 530),
      wall(530, 530, 470, 530),
      wall(470, 530, 470, 470),
    ];
    for (const [x, y] of [
      [300, 500],
      [500, 300],
      [300, 300],
    ] as const)
      expect(sees(closet, [x, y], [500, 500])).toBe(false);
  });
  it('behind a one-way wall is seen from where that lets sight pass', () => {
    expect(sees([oneWay(510, 1000, 510, 0)], [350, 450], [550, 450])).toBe(false);
    expect(sees([oneWay(510, 0, 510, 1000)], [350, 450], [550, 450])).toBe(true);
  });
  it('is not lit by what is lit beyond', () => {
    const lamp = dark(light(400, 450, { bright: 200, dim: 300 }));
    for (let x = 500; x < 550; x++) {
      const vision = visionOf(scene([wall(x, 0, x, 1000)]), lamp, [eye(700, 450)]);
      expect([x, seesDisc(vision, 550, 450, 100)]).toEqual([x, false]);
    }
  });
});

describe('A door', () => {
  type At = readonly [x: number, y: number];
  const sees = (
    walls: readonly Wall[],
    doors: readonly DoorSegment[],
    from: At,
    which = 0,
    lighting = bright,
  ): boolean => seesFace(visionOf(scene(walls, doors), lighting, [eye(...from)]), doors[which]!);
  const inWall = [wall(500, 0, 500, 450), wall(500, 550, 500, 1000)];

  it('that begins at a wall is not seen through it, be it open or closed', () => {
    for (const state of ['open', 'closed'] as const) {
      expect(sees([wall(500, 0, 500, 1000)], [door(500, 500, 600, 500, state)], [450, 450])).toBe(false);
      expect(sees([wall(500, 0, 500, 1000)], [door(500, 500, 600, 500, state)], [550, 450])).toBe(true);
    }
  });
  it('is seen head-on and at a grazing angle, from either side', () => {
    for (const [x, y] of [
      [300, 500],
      [700, 500],
      [470, 20],
      [530, 980],
      [490, 100],
    ] as const) {
      expect([x, y, sees(inWall, [door(500, 450, 500, 550)], [x, y])]).toEqual([x, y, true]);
    }
  });
  it('at an outer corner is not seen past the corner', () => {
    const room = [
      wall(600, 500, 700, 500),
      wall(700, 500, 700, 700),
      wall(700, 700, 500, 700),
      wall(500, 700, 500, 500),
    ];
    expect(sees(room, [door(500, 500, 600, 500)], [300, 600])).toBe(false);
    expect(sees(room, [door(500, 500, 600, 500)], [300, 480])).toBe(true);
  });
  it('of two leaves is seen leaf by leaf', () => {
    const leaves = [door(500, 400, 500, 500), door(500, 500, 500, 600)];
    const walls = [wall(500, 0, 500, 400), wall(500, 600, 500, 1000), wall(300, 500, 500, 500)];
    expect([0, 1].map((leaf) => sees(walls, leaves, [400, 300], leaf))).toEqual([true, false]);
    const inLine = [door(500, 450, 500, 500), door(500, 500, 500, 550)];
    expect([0, 1].map((leaf) => sees(inWall, inLine, [400, 300], leaf))).toEqual([true, true]);
  });
  it('is seen by its far end alone', () => {
    expect(sees([...inWall, wall(400, 300, 400, 520)], [door(500, 450, 500, 550)], [300, 505])).toBe(true);
  });
  it('is not shown by a light that is behind it, as long as it is shut', () => {
    const lamp = dark(light(700, 500, { bright: 300, dim: 400 }));
    expect(sees(inWall, [door(500, 450, 500, 550)], [300, 500], 0, lamp)).toBe(false);
    expect(sees(inWall, [door(500, 450, 500, 550, 'open')], [300, 500], 0, lamp)).toBe(true);
    expect(sees(inWall, [door(500, 450, 500, 550)], [700, 500], 0, lamp)).toBe(true);
  });
});
