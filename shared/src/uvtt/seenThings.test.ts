import { describe, expect, it } from 'vitest';
import { buildBlockers, isPathBlocked, seesPoint, toBase64, visionOf } from '../vision/index.ts';
import { parseUvtt } from './parseUvtt.ts';
import { USUAL_CHOICES, type UvttChoices } from './UvttChoices.ts';

type Place = readonly [x: number, y: number];
const p = ([x, y]: Place) => ({ x, y });

function mapWith(parts: object, choices: Partial<UvttChoices> = {}) {
  const image = toBase64(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
  const result = parseUvtt(
    { format: 0.3, resolution: { map_size: { x: 10, y: 10 }, pixels_per_grid: 10 }, image, ...parts },
    { ...USUAL_CHOICES, ...choices },
  );
  if (!result.ok) throw new Error(result.reason.code);
  const { width, height, walls, doors } = result.value;
  const blockers = buildBlockers(width, height, walls, doors);
  return {
    sees: ([x, y]: Place, [tx, ty]: Place) =>
      seesPoint(
        visionOf(blockers, { globalLight: 'bright', lights: [] }, [
          { x: x * 100, y: y * 100, range: 0, darkvision: 0 },
        ]),
        tx * 100,
        ty * 100,
      ),
    walks: ([x, y]: Place, [tx, ty]: Place) =>
      !isPathBlocked(
        blockers,
        [
          { x: x * 100, y: y * 100 },
          { x: tx * 100, y: ty * 100 },
        ],
        30,
      ),
  };
}

describe('A pillar: a closed outline of a thing', () => {
  const outline = {
    objects_line_of_sight: [
      [
        [6, 4],
        [7.4, 4],
        [7.4, 5.4],
        [6, 5.4],
        [6, 4],
      ].map((place) => p(place as unknown as Place)),
    ],
  };
  const [hero, within, behind]: readonly Place[] = [
    [3.5, 4.5],
    [6.7, 4.7],
    [8.5, 4.7],
  ] as const;
  it('is seen, and hides what is behind it', () => {
    const map = mapWith(outline);
    expect([map.sees(hero!, within!), map.sees(hero!, behind!)]).toEqual([true, false]);
  });
  it('does not blind who stands on it', () => {
    const map = mapWith(outline);
    expect([map.sees(within!, hero!), map.sees(within!, behind!), map.walks(hero!, within!)]).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('stops walkers when it was taken for a blocker, and looks the same', () => {
    const map = mapWith(outline, { objects: 'blockers' });
    expect([
      map.sees(hero!, within!),
      map.sees(hero!, behind!),
      map.sees(within!, behind!),
      map.walks(hero!, within!),
    ]).toEqual([true, false, true, false]);
  });
});

describe('A window: a narrow portal that stands open', () => {
  const walls = [
    [p([0, 5]), p([4, 5])],
    [p([4.77, 5]), p([10, 5])],
  ];
  const portal = { position: p([4.385, 5]), bounds: [p([4, 5]), p([4.77, 5])], closed: false, freestanding: false };
  it('is seen through and not walked through', () => {
    const map = mapWith({ line_of_sight: walls, portals: [portal] });
    expect([map.sees([4.4, 3], [4.4, 7]), map.walks([4.4, 3], [4.4, 7])]).toEqual([true, false]);
  });
  it('is an open door when that was wished', () => {
    const map = mapWith({ line_of_sight: walls, portals: [portal] }, { openPortals: 'doors' });
    expect([map.sees([4.4, 3], [4.4, 7]), map.walks([4.4, 3], [4.4, 7])]).toEqual([true, true]);
  });
});

it('an open door in a wall that is drawn through it is seen and walked through', () => {
  const portal = { position: p([5, 5]), bounds: [p([4.5, 5]), p([5.5, 5])], closed: false, freestanding: false };
  const map = mapWith({ line_of_sight: [[p([0, 5.04]), p([10, 5.04])]], portals: [portal] });
  expect([map.sees([5, 3], [5, 7]), map.walks([5, 3], [5, 7]), map.walks([3, 3], [3, 7])]).toEqual([true, true, false]);
});
