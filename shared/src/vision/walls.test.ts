import { describe, expect, it } from 'vitest';
import { seesPoint } from './sees.ts';
import { bright, dark, door, eye, light, oneWay, scene, wall } from './testing/builders.ts';
import { visionOf } from './visionOf.ts';
import type { DoorSegment, Wall, WallKind } from './Wall.ts';

/** The eye at the left, the place to be seen at the right. */
const sees = (walls: readonly Wall[], doors: readonly DoorSegment[] = []): boolean =>
  seesPoint(visionOf(scene(walls, doors), bright, [eye(100, 500)]), 900, 500);
const across = (x: number, kind: WallKind): Wall => wall(x, 0, x, 1000, kind);
/** A lamp at the right behind the walls, and a place at their left that the eye is near to. */
const isLit = (walls: readonly Wall[], doors: readonly DoorSegment[] = []): boolean =>
  seesPoint(visionOf(scene(walls, doors), dark(light(900, 500, { dim: 900 })), [eye(100, 500)]), 250, 500);

describe('what walls do to sight and light', () => {
  it.each([
    ['wall', false, false],
    ['window', true, true],
    ['ethereal', false, false],
    ['curtain', false, false],
    ['terrain', true, true],
  ] as const)('one %s: seen through %s, lit through %s', (kind, seen, lit) => {
    expect([sees([across(500, kind)]), isLit([across(500, kind)])]).toEqual([seen, lit]);
  });
  it('terrain: sight stops at the second one crossed, light does not', () => {
    const two = [across(500, 'terrain'), across(600, 'terrain')];
    expect([sees(two), isLit(two)]).toEqual([false, true]);
  });
  it('terrain: what lies between the first and the second is seen', () => {
    const vision = visionOf(scene([across(400, 'terrain'), across(600, 'terrain')]), bright, [eye(100, 500)]);
    expect([seesPoint(vision, 500, 500), seesPoint(vision, 610, 500)]).toEqual([true, false]);
  });
  it('terrain drawn twice counts once', () => {
    expect(sees([across(500, 'terrain'), wall(500, 1000, 500, 200, 'terrain')])).toBe(true);
  });
  it('terrain whose pieces share an end under the ray counts once', () => {
    expect(sees([wall(500, 0, 500, 500, 'terrain'), wall(500, 500, 520, 1000, 'terrain')])).toBe(true);
  });
  it('a wall behind one terrain stops sight', () => {
    expect(sees([across(500, 'terrain'), across(600, 'wall')])).toBe(false);
  });
  it('one-way: blocks from its left, not from its right', () => {
    const northward = oneWay(500, 1000, 500, 0);
    const southward = oneWay(500, 0, 500, 1000);
    expect([sees([northward]), sees([southward])]).toEqual([false, true]);
  });
  it('one-way twice, once each way, is a wall', () => {
    expect(sees([oneWay(500, 1000, 500, 0), oneWay(500, 0, 500, 1000)])).toBe(false);
  });
  it.each([
    ['open', true],
    ['closed', false],
    ['locked', false],
  ] as const)('a door that is %s: seen and lit through %s', (state, through) => {
    const gap = [wall(500, 0, 500, 450), wall(500, 550, 500, 1000)];
    expect([sees(gap, [door(500, 450, 500, 550, state)]), isLit(gap, [door(500, 450, 500, 550, state)])]).toEqual([
      through,
      through,
    ]);
  });
  it('a closed door and its own wall are seen by their middle and ends', () => {
    const vision = visionOf(
      scene([wall(500, 0, 500, 450), wall(500, 550, 500, 1000)], [door(500, 450, 500, 550)]),
      bright,
      [eye(100, 430)],
    );
    expect(
      [
        [500, 450],
        [500, 500],
        [500, 550],
      ].map(([x, y]) => seesPoint(vision, x!, y!)),
    ).toEqual([true, true, true]);
  });
  it('walls that cross block on all four arms', () => {
    const vision = visionOf(scene([wall(300, 300, 701, 700), wall(300, 700, 700, 299)]), bright, [eye(100, 500)]);
    expect([
      seesPoint(vision, 400, 500),
      seesPoint(vision, 600, 500),
      seesPoint(vision, 500, 320),
      seesPoint(vision, 500, 480),
    ]).toEqual([true, false, false, false]);
  });
  it('walls beyond the scene are cut at its border', () => {
    expect(sees([wall(500, -900, 500, 2000)])).toBe(false);
  });
});
