import { describe, expect, it } from 'vitest';
import { popcount } from './Bitmap.ts';
import { buildBlockers } from './buildBlockers.ts';
import { rasterOf } from './raster.ts';
import { seesDisc, seesPoint } from './sees.ts';
import { bright, dark, dim, door, eye, light, scene, wall } from './testing/builders.ts';
import { visionOf } from './visionOf.ts';

const open = scene([]);

describe('who sees what', () => {
  it('global bright or dim: all in line of sight', () => {
    for (const lighting of [bright, dim()])
      expect(seesPoint(visionOf(open, lighting, [eye(100, 100)]), 900, 900)).toBe(true);
  });
  it('nobody sees beyond the range', () => {
    const vision = visionOf(open, bright, [eye(100, 500, { range: 300 })]);
    expect([seesPoint(vision, 399, 500), seesPoint(vision, 402, 500)]).toEqual([true, false]);
  });
  it('nobody sees beyond the scene', () => {
    expect(seesPoint(visionOf(open, bright, [eye(100, 500)]), 1003, 500)).toBe(false);
  });
  it('global dark without light: half a cell', () => {
    const vision = visionOf(open, dark(), [eye(500, 500)]);
    expect([seesPoint(vision, 549, 500), seesPoint(vision, 552, 500), vision.glow]).toEqual([true, false, undefined]);
  });
  it('global dark: what a light reaches, bright or dim', () => {
    const vision = visionOf(open, dark(light(500, 500, { bright: 100, dim: 200 })), [eye(100, 500)]);
    expect([320, 450, 500, 695, 705].map((x) => seesPoint(vision, x, 500))).toEqual([true, true, true, true, false]);
  });
  it('global dark: what is lit but out of sight stays unseen', () => {
    const vision = visionOf(scene([wall(300, 0, 300, 1000)]), dark(light(500, 500)), [eye(100, 500)]);
    expect([seesPoint(vision, 500, 500), vision.glow]).toEqual([false, undefined]);
  });
  it('darkvision shows the dark within its radius, walls apart', () => {
    const vision = visionOf(scene([wall(600, 0, 600, 1000)]), dark(), [eye(500, 500, { darkvision: 300 })]);
    expect([seesPoint(vision, 210, 500), seesPoint(vision, 190, 500), seesPoint(vision, 650, 500)]).toEqual([
      true,
      false,
      false,
    ]);
  });
  it('darkvision never reaches beyond the range', () => {
    const vision = visionOf(open, dark(), [eye(500, 500, { darkvision: 300, range: 100 })]);
    expect([seesPoint(vision, 590, 500), seesPoint(vision, 650, 500)]).toEqual([true, false]);
  });
  it('several eyes see what each sees', () => {
    const vision = visionOf(scene([wall(500, 0, 500, 1000)]), dark(), [eye(100, 500), eye(900, 500)]);
    expect([100, 500, 900].map((x) => seesPoint(vision, x, 500))).toEqual([true, false, true]);
  });
  it('no eyes, or eyes outside the scene, see nothing', () => {
    for (const eyes of [[], [eye(-10, 500)], [eye(500, 1001)]]) {
      const vision = visionOf(open, bright, eyes);
      expect([vision.stars.length, seesPoint(vision, 500, 500), popcount(rasterOf(vision, 1000, 1000)) > 0]).toEqual([
        0,
        false,
        false,
      ]);
    }
  });
  it('a token is seen when its rim is, at 0.45 of its width', () => {
    const vision = visionOf(scene([wall(400, 0, 400, 500)]), bright, [eye(100, 300)]);
    expect([seesPoint(vision, 500, 520), seesDisc(vision, 500, 520, 100), seesDisc(vision, 500, 400, 100)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('visionOf remembers', () => {
  const lamp = light(500, 500);
  it('equal eyes and lighting give the identical object', () => {
    expect(visionOf(open, dark(lamp), [eye(300, 300)])).toBe(visionOf(open, dark({ ...lamp }), [eye(300, 300)]));
  });
  it('the same arrays give the same blockers, and a door that opens gives new ones', () => {
    const walls = [wall(0, 500, 450, 500)];
    const doors = [door(450, 500, 550, 500)];
    const first = buildBlockers(1000, 1000, walls, doors);
    const opened = buildBlockers(1000, 1000, walls, [door(450, 500, 550, 500, 'open')]);
    expect(buildBlockers(1000, 1000, walls, doors)).toBe(first);
    expect([opened === first, opened.layout === first.layout]).toEqual([false, true]);
  });
  it('forgets without changing its answers', () => {
    const lighting = dark(lamp);
    const first = visionOf(open, lighting, [eye(5, 5)]);
    for (let i = 0; i < 100; i++) visionOf(open, lighting, [eye(10 + i, 10)]);
    const again = visionOf(open, lighting, [eye(5, 5)]);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
