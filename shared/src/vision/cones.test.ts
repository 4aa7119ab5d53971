import { describe, expect, it } from 'vitest';
import { buildBlockers } from './buildBlockers.ts';
import { seesPoint } from './sees.ts';
import { starContains } from './Star.ts';
import { lightStar } from './lightStar.ts';
import { visionOf } from './visionOf.ts';

const WALLS = [{ x1: 1400, y1: 0, x2: 1400, y2: 2000, kind: 'wall' as const }];
const open = buildBlockers(2000, 2000, WALLS, []);
const lamp = (angle: number, direction: number) => ({
  x: 1000,
  y: 1000,
  bright: 300,
  dim: 600,
  color: '#ffcc88',
  angle,
  direction,
});
const at = (degrees: number, far: number): readonly [number, number] => [
  1000 + far * Math.cos((degrees * Math.PI) / 180),
  1000 + far * Math.sin((degrees * Math.PI) / 180),
];

describe('A light that throws a cone', () => {
  it.each([
    [60, 0],
    [60, 90],
    [90, 350],
    [200, 180],
    [270, 45],
    [1, 270],
    [359, 10],
  ])('of %s degrees towards %s lights that alone', (angle, direction) => {
    const star = lightStar(open, lamp(angle, direction), 600);
    for (let off = -179; off <= 180; off += 1) {
      const isIn = Math.abs(off) < angle / 2 - 1;
      const isOut = Math.abs(off) > angle / 2 + 1;
      for (const far of [100, 290, 380]) {
        const [x, y] = at(direction + off, far);
        if (isIn) expect(starContains(star, x, y), `${off} ${far}`).toBe(true);
        if (isOut) expect(starContains(star, x, y), `${off} ${far}`).toBe(false);
      }
    }
  });

  it('ends at walls, and lets nobody see the ground behind it', () => {
    const lighting = { globalLight: 'dark' as const, lights: [lamp(60, 0)] };
    const vision = visionOf(open, lighting, [{ x: 200, y: 1000, range: 0, darkvision: 0 }]);
    const sees = (degrees: number, far: number): boolean => seesPoint(vision, ...at(degrees, far));
    expect([sees(0, 350), sees(0, 450), sees(180, 200), sees(90, 200)]).toEqual([true, false, false, false]);
    const turned = { globalLight: 'dark' as const, lights: [lamp(60, 180)] };
    const back = visionOf(open, turned, [{ x: 200, y: 1000, range: 0, darkvision: 0 }]);
    expect([seesPoint(back, ...at(180, 200)), seesPoint(back, ...at(0, 350))]).toEqual([true, false]);
  });
});

describe('A gate', () => {
  const across = { x1: 1000, y1: 0, x2: 1000, y2: 2000 };
  it.each([
    ['door', false],
    ['double', false],
    ['gate', true],
    ['portcullis', true],
  ] as const)('that is closed: %s is seen through: %s', (kind, isSeenThrough) => {
    const blockers = buildBlockers(2000, 2000, [], [{ ...across, state: 'closed', kind }]);
    const vision = visionOf(blockers, { globalLight: 'bright', lights: [] }, [
      { x: 500, y: 500, range: 0, darkvision: 0 },
    ]);
    expect(seesPoint(vision, 1300, 500)).toBe(isSeenThrough);
  });
});
