import { describe, expect, it } from 'vitest';
import { buildBlockers } from './buildBlockers.ts';
import type { Glow, Tint } from './Glow.ts';
import { bright, dark, dice, dim, dungeonWalls, eye, light, randomWalls, scene, wall } from './testing/builders.ts';
import { assert, type Result } from '../kernel/index.ts';
import { intersection, isEqual, popcount, union } from './Bitmap.ts';
import { decodeGlow, encodeGlow } from './glowCodec.ts';
import { discBitmap, explore, glowsAt, rasterOf } from './raster.ts';
import { decodeStars, encodeStars } from './starCodec.ts';
import { visionOf } from './visionOf.ts';

function valueOf<T>(result: Result<T, string>): T {
  assert(result.ok, 'own text is understood');
  return result.value;
}

function tintAt(glow: Glow | undefined, x: number, y: number): Tint | undefined {
  if (!glow) return undefined;
  for (let i = 0; i < glow.runs.length; i += 4) {
    if (glow.runs[i] === Math.floor(y / 12.5) && glow.runs[i + 1]! <= x / 12.5 && x / 12.5 < glow.runs[i + 2]!)
      return glow.palette[glow.runs[i + 3]!];
  }
  return undefined;
}

describe('glow', () => {
  const red = light(300, 500, { color: '#ff0000', bright: 100, dim: 300 });
  const blue = light(500, 500, { color: '#0000ff', bright: 100, dim: 200 });

  it('tells colour and level of each seen sample', () => {
    const { glow } = visionOf(scene([]), dark(red), [eye(500, 500)]);
    expect([tintAt(glow, 310, 500), tintAt(glow, 450, 500), tintAt(glow, 700, 500)]).toEqual([
      { color: '#ff0000', level: 'bright' },
      { color: '#ff0000', level: 'dim' },
      undefined,
    ]);
  });
  it('the strongest light wins: bright before dim', () => {
    const { glow } = visionOf(scene([]), dark(red, blue), [eye(500, 900)]);
    expect(tintAt(glow, 500, 500)).toEqual({ color: '#0000ff', level: 'bright' });
  });
  it('does not depend on the order of lights', () => {
    const blockers = scene([wall(400, 300, 450, 700)]);
    expect(visionOf(blockers, dark(blue, red), [eye(500, 900)])).toEqual(
      visionOf(blockers, dark(red, blue), [eye(500, 900)]),
    );
  });
  it('is there in dim scenes, not in bright ones', () => {
    expect([
      visionOf(scene([]), dim(red), [eye(500, 500)]).glow === undefined,
      visionOf(scene([]), { ...bright, lights: [red] }, [eye(500, 500)]).glow,
    ]).toEqual([false, undefined]);
  });
  it('the palette names no light that is not seen', () => {
    const { glow } = visionOf(scene([wall(400, 0, 400, 1000)]), dark(red, blue), [eye(600, 500)]);
    expect(new Set(glow?.palette.map((tint) => tint.color))).toEqual(new Set(['#0000ff']));
  });
  it('light stops at walls', () => {
    const { glow } = visionOf(scene([wall(400, 0, 400, 600)]), dark(red), [eye(450, 990)]);
    expect([tintAt(glow, 450, 500), tintAt(glow, 350, 700)?.color]).toEqual([undefined, '#ff0000']);
  });
  it('a light outside the scene shines nowhere', () => {
    expect(visionOf(scene([]), dark(light(-50, 500)), [eye(100, 500)]).glow).toBeUndefined();
  });
});

describe('what is sent tells nothing of what is not seen', () => {
  it('walls, doors and lights in the dark or behind walls change nothing', () => {
    const shell = [wall(400, 0, 400, 1000)];
    const lamp = light(200, 200, { dim: 150, bright: 50 });
    const eyes = [eye(200, 500, { darkvision: 120 })];
    const plain = visionOf(scene(shell), dark(lamp), eyes);
    for (let seed = 0; seed < 30; seed++) {
      const behind = randomWalls(seed, 20, 1000).filter((w) => w.x1 > 400 && w.x2 > 400);
      const inTheDark = randomWalls(seed + 100, 20, 1000).filter(
        (w) => Math.min(w.y1, w.y2) > 640 && Math.max(w.x1, w.x2) < 400,
      );
      const lights = dark(lamp, light(900, 300, { color: `#0000${10 + seed}` }));
      expect(visionOf(scene([...shell, ...behind, ...inTheDark]), lights, eyes)).toEqual(plain);
    }
  });
  it('stars and glow hold no corner of an unlit wall in line of sight', () => {
    const { stars } = visionOf(scene([wall(800, 300, 800, 700)]), dark(light(200, 500, { dim: 200 })), [
      eye(300, 500, { darkvision: 100 }),
    ]);
    expect(
      stars.every((star) => star.points.every((value, i) => Math.abs(value - (i % 2 === 0 ? 300 : 500)) <= 100)),
    ).toBe(true);
  });
});

describe('the client grows the same bits', () => {
  it('from what is sent, adds what is new and copies nothing that is old', () => {
    const roll = dice(11);
    for (let seed = 0; seed < 12; seed++) {
      const blockers = buildBlockers(2050, 1990, dungeonWalls(seed, 90, 19), []);
      const lights = Array.from({ length: 6 }, (_, i) =>
        light(roll(1900), roll(1900), { bright: roll(300), dim: roll(600), color: `#00000${i}` }),
      );
      const globalLight = (['dark', 'dim', 'bright'] as const)[seed % 3]!;
      const eyes = Array.from({ length: 1 + roll(6) }, () =>
        eye(roll(1900), roll(1900), { range: roll(2) * 700, darkvision: roll(400) }),
      );
      const vision = visionOf(blockers, { globalLight, lights }, eyes);
      const received = {
        stars: valueOf(decodeStars(encodeStars(vision.stars))),
        glow: vision.glow && valueOf(decodeGlow(encodeGlow(vision.glow))),
      };
      const known = discBitmap(2050, 1990, roll(2000), roll(1900), 100 + roll(900));
      const explored = explore(known, vision);
      expect(isEqual(explore(known, received), explored)).toBe(true);
      expect(isEqual(explored, union(known, rasterOf(vision, 2050, 1990)))).toBe(true);
      expect(explore(explored, received)).toBe(explored);
      expect([popcount(known), known === explored]).toEqual([
        popcount(intersection(known, explored)),
        popcount(known) === popcount(explored),
      ]);
    }
  });
  it('glows exactly in the samples of the glow', () => {
    const roll = dice(12);
    const { glow } = visionOf(
      buildBlockers(1000, 1000, dungeonWalls(3, 40, 10), []),
      dark(light(300, 300), light(700, 610)),
      [eye(480, 520)],
    );
    const bits = rasterOf({ stars: [], glow }, 1000, 1000);
    for (let i = 0; i < 2_000; i++) {
      const [x, y] = [roll(1100) - 50, roll(1100) - 50];
      expect(glowsAt(glow!, x, y)).toBe(bits.get(x, y));
    }
  });
});
