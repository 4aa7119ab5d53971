import { describe, expect, it } from 'vitest';
import { seededRandom, type RandomSource } from '../kernel/index.ts';
import type { WallKind } from '../vision/index.ts';
import { parseUvtt } from './parseUvtt.ts';
import { writeUvtt, type PlannedScene } from './writeUvtt.ts';

/** One pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const IMAGE = { pixelsPerCell: 70, base64: PNG };
const [WIDTH, HEIGHT] = [3_000, 2_050];

function anyScene(random: RandomSource): PlannedScene {
  const pick = <T>(items: readonly T[]): T => items[random() % items.length]!;
  const some = <T>(make: () => T): readonly T[] => Array.from({ length: random() % 12 }, make);
  const at = (): readonly [number, number] => [random() % WIDTH, random() % HEIGHT];
  const kinds: readonly WallKind[] = ['wall', 'window', 'invisible', 'ethereal', 'curtain', 'terrain'];
  const side = () => pick(['both', 'left', 'right'] as const);
  return {
    width: WIDTH,
    height: HEIGHT,
    walls: some(() => ({ kind: pick(kinds), side: side(), points: [...at(), ...at(), ...at()] })),
    doors: some(() => {
      const [[x1, y1], [x2, y2]] = [at(), at()];
      return {
        x1,
        y1,
        x2,
        y2,
        state: pick(['open', 'closed', 'locked'] as const),
        secret: pick([true, false]),
        ...(pick([true, false]) && { kind: 'gate' as const, cut: { kind: 'wall' as const, side: side() } }),
      };
    }),
    lights: some(() => {
      const [x, y] = at();
      return {
        x,
        y,
        bright: 100,
        dim: 300,
        color: '#ffcc88',
        on: pick([true, false]),
        ...(pick([true, false]) && { angle: 60, direction: 90 }),
      };
    }),
    globalLight: pick(['bright', 'dim', 'dark'] as const),
    grid: { kind: pick(['square', 'hex', 'none'] as const), offsetX: 5, offsetY: 0, distance: 1.5, unit: 'm' },
  };
}
const read = (file: unknown) => {
  const result = parseUvtt(JSON.parse(JSON.stringify(file)));
  if (!result.ok) throw new Error(result.reason.message);
  return result.value;
};

describe('A scene that is written as Universal VTT', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is the same scene when it is read again (seed %i)', (seed) => {
    const scene = anyScene(seededRandom(seed));
    const { width, height, pixelsPerCell, own, report } = read(writeUvtt(scene, IMAGE));
    expect([width, height, pixelsPerCell, report.leftOut, report.mended]).toEqual([WIDTH, HEIGHT, 70, [], []]);
    expect({ ...own, version: undefined, width, height }).toEqual({ ...scene, version: undefined });
  });

  it('says to other programs what the format has words for', () => {
    const wall = { kind: 'wall', side: 'both', points: [0, 0, 1_000, 0, 1_000, 700] } as const;
    const pane = { kind: 'window', side: 'both', points: [500, 500, 550, 500] } as const;
    const door = {
      x1: 0,
      y1: 700,
      x2: 100,
      y2: 700,
      state: 'locked',
      secret: false,
      cut: { kind: 'wall', side: 'both' },
    } as const;
    const lamp = { x: 250, y: 350, bright: 200, dim: 400, color: '#ffcc88', on: true };
    const scene: PlannedScene = {
      ...anyScene(seededRandom(1)),
      walls: [wall, pane],
      doors: [door],
      lights: [lamp, { ...lamp, on: false }],
      globalLight: 'dark',
    };
    const { tallow: _, ...plain } = writeUvtt(scene, IMAGE) as Record<string, unknown>;
    expect(plain).toMatchObject({
      format: 0.3,
      resolution: { map_size: { x: 30, y: 20.5 }, pixels_per_grid: 70 },
      line_of_sight: [
        [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
          { x: 10, y: 7 },
        ],
      ],
      portals: [
        {
          bounds: [
            { x: 0, y: 7 },
            { x: 1, y: 7 },
          ],
          closed: true,
          freestanding: false,
        },
        {
          bounds: [
            { x: 5, y: 5 },
            { x: 5.5, y: 5 },
          ],
          closed: false,
        },
      ],
      lights: [{ position: { x: 2.5, y: 3.5 }, range: 4, color: 'ffffcc88' }],
    });
    const others = read(plain);
    expect([others.walls.length, others.doors, others.lights, others.globalLight]).toMatchObject([
      3,
      [{ x1: 0, y1: 700, state: 'closed' }],
      [{ x: 250, y: 350, bright: 200, dim: 400, color: '#ffcc88' }],
      'dark',
    ]);
  });

  it.each([
    ['another version', { version: 2 }],
    ['a wall beyond the map', { walls: [{ kind: 'wall', side: 'both', points: [0, 0, 9_999, 0] }] }],
    ['half a point', { walls: [{ kind: 'wall', side: 'both', points: [0, 0, 9, 9, 9] }] }],
    ['a kind of wall that there is not', { walls: [{ kind: 'lava', side: 'both', points: [0, 0, 9, 9] }] }],
  ])('with %s is read as any other', (_, change) => {
    const file = writeUvtt(anyScene(seededRandom(2)), IMAGE) as { tallow: object };
    const { own, report } = read({ ...file, tallow: { ...file.tallow, ...change } });
    expect([own, report.mended.length]).toEqual([undefined, 1]);
  });
});
