import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '../vision/index.ts';
import { parseUvtt } from './parseUvtt.ts';
import { USUAL_CHOICES, type UvttChoices } from './UvttChoices.ts';
import type { UvttScene } from './UvttScene.ts';

type Json = Record<string, unknown>;
const p = (x: unknown, y: unknown): Json => ({ x, y });
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2);
const WEBP = Uint8Array.of(0x52, 0x49, 0x46, 0x46, 9, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 7);
const resolution = (rest: Json = {}): Json => ({
  map_origin: p(0, 0),
  map_size: p(10, 8),
  pixels_per_grid: 70,
  ...rest,
});
const portal = (rest: Json = {}): Json => ({
  position: p(5, 5),
  bounds: [p(5, 4.5), p(5, 5.5)],
  rotation: 0,
  closed: true,
  freestanding: false,
  ...rest,
});
const lamp = (rest: Json = {}): Json => ({
  position: p(2, 3),
  range: 5,
  intensity: 1,
  color: 'ffeccd8b',
  shadows: true,
  ...rest,
});
const file = (rest: Json = {}): Json => ({
  format: 0.3,
  resolution: resolution(),
  line_of_sight: [],
  portals: [],
  lights: [],
  environment: { baked_lighting: false, ambient_light: 'ffffffff' },
  image: toBase64(PNG),
  ...rest,
});

function sceneOf(rest: Json = {}, choices: Partial<UvttChoices> = {}): UvttScene {
  const result = parseUvtt(file(rest), { ...USUAL_CHOICES, ...choices });
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
}

type Report = UvttScene['report'];
const reportOf = (rest: Json): readonly string[] => {
  const told = ({ part, why, count }: Report['leftOut'][number]): string => `${count} ${part}: ${why}`;
  const { leftOut, mended } = sceneOf(rest).report;
  return [...leftOut, ...mended].map(told);
};

function codeOf(json: unknown): string {
  const result = parseUvtt(json);
  return result.ok ? 'ok' : result.reason.code;
}

describe('what is read', () => {
  it('size and grid in map units', () => {
    expect(sceneOf({ resolution: resolution({ map_size: p(10.5, 8) }) })).toMatchObject({
      width: 1050,
      height: 800,
      pixelsPerCell: 70,
    });
  });
  it.each([0.2, 0.3, 1, 2.5, '1.0', undefined, 'first'])('format %s', (format) => {
    expect(codeOf(file({ format }))).toBe('ok');
  });
  it('the origin is subtracted everywhere', () => {
    const scene = sceneOf({
      resolution: resolution({ map_origin: p(2, 1) }),
      line_of_sight: [[p(2, 1), p(4, 3)]],
      portals: [portal()],
      lights: [lamp()],
    });
    expect([scene.walls[0], scene.doors[0], scene.lights[0]]).toMatchObject([
      { x1: 0, y1: 0, x2: 200, y2: 200 },
      { x1: 300, y1: 350, x2: 300, y2: 450 },
      { x: 0, y: 200 },
    ]);
  });
  it('lines become walls from point to point', () => {
    expect(sceneOf({ line_of_sight: [[p(1, 1), p(3, 1), p(3, 2)]] }).walls).toEqual([
      { x1: 100, y1: 100, x2: 300, y2: 100, kind: 'wall' },
      { x1: 300, y1: 100, x2: 300, y2: 200, kind: 'wall' },
    ]);
  });
  it('lines of objects become curtains: they stop sight and light, not movement', () => {
    expect(sceneOf({ objects_line_of_sight: [[p(1, 1), p(3, 1)]] }).walls).toEqual([
      { x1: 100, y1: 100, x2: 300, y2: 100, kind: 'curtain' },
    ]);
  });
  it.each([
    ['pillars', ['terrain', 'terrain', 'terrain']],
    ['blockers', ['terrain', 'terrain', 'terrain', 'window', 'window', 'window']],
    ['nothing', []],
  ] as const)('closed outlines of objects become %s', (objects, kinds) => {
    const outline = [p(1, 1), p(3, 1), p(2, 3), p(1.01, 1.02)];
    expect(sceneOf({ objects_line_of_sight: [outline] }, { objects }).walls.map(({ kind }) => kind)).toEqual(kinds);
  });
  it('numbers may be written as text', () => {
    expect(
      sceneOf({
        resolution: resolution({ pixels_per_grid: '70', map_size: p('10', '8') }),
        lights: [lamp({ range: '5' })],
      }),
    ).toMatchObject({ width: 1000, pixelsPerCell: 70, lights: [{ dim: 500 }] });
  });
  it('hundreds of tiny segments become few', () => {
    const wavy = Array.from({ length: 2000 }, (_, i) => p(1 + i / 500, 1 + (i % 2) / 100));
    expect(sceneOf({ line_of_sight: [wavy] }).walls.length).toBeLessThan(10);
  });
  it('walls that leave the map are cut at its edge', () => {
    expect(
      sceneOf({
        line_of_sight: [
          [p(-5, 1), p(20, 1)],
          [p(11, 1), p(12, 2)],
        ],
      }).walls,
    ).toEqual([{ x1: 0, y1: 100, x2: 1000, y2: 100, kind: 'wall' }]);
  });
  it('a portal becomes a door that fills the gap between walls', () => {
    const scene = sceneOf({
      line_of_sight: [
        [p(5, 0), p(5, 4.46)],
        [p(5, 5.5), p(5, 8)],
      ],
      portals: [portal()],
    });
    expect(scene.doors).toEqual([{ x1: 500, y1: 446, x2: 500, y2: 550, state: 'closed' }]);
  });
  it('an open portal becomes an open door, a freestanding one a door as well', () => {
    expect(
      sceneOf({ portals: [portal({ closed: false }), portal({ freestanding: true })] }).doors.map((d) => d.state),
    ).toEqual(['open', 'closed']);
  });
  const narrow = portal({ closed: false, bounds: [p(5, 4), p(5, 4.77)] });
  it.each([
    ['auto', [narrow], 'window'],
    ['auto', [{ ...narrow, freestanding: true }], 'door'],
    ['auto', [portal({ closed: false })], 'door'],
    ['windows', [portal({ closed: false })], 'window'],
    ['windows', [portal()], 'door'],
    ['doors', [narrow], 'door'],
  ] as const)('with open portals as %s, %o is a %s', (openPortals, portals, kind) => {
    const { walls, doors } = sceneOf({ portals }, { openPortals });
    expect([walls.map((wall) => wall.kind), doors.length]).toEqual(kind === 'window' ? [['window'], 0] : [[], 1]);
  });
  it('a light: range is dim, half of it bright, colour without alpha', () => {
    expect(sceneOf({ lights: [lamp(), lamp({ color: 'ABCDEF' })] }).lights).toEqual([
      { x: 200, y: 300, bright: 250, dim: 500, color: '#eccd8b' },
      { x: 200, y: 300, bright: 250, dim: 500, color: '#abcdef' },
    ]);
  });
  it('lights off the map, without range or without power are dropped', () => {
    expect(
      sceneOf({ lights: [lamp({ position: p(11, 3) }), lamp({ range: 0 }), lamp({ intensity: 0 })] }).lights,
    ).toEqual([]);
  });
  it.each([
    [{ baked_lighting: true, ambient_light: 'ff000000' }, 'bright'],
    [{ ambient_light: 'ffffffff' }, 'bright'],
    [{ ambient_light: 'ff606060' }, 'dim'],
    [{ ambient_light: 'ff101020' }, 'dark'],
    [{ ambient_light: '00000000' }, 'bright'],
    [{ ambient_light: '10ffffff' }, 'bright'],
    [{ ambient_light: '40402010' }, 'bright'],
    [{ ambient_light: 'c0000000' }, 'dim'],
    [{ ambient_light: '#f222' }, 'dark'],
    [{}, 'bright'],
    [undefined, 'bright'],
  ])('environment %o makes the scene %s', (environment, light) => {
    expect(sceneOf({ environment }).globalLight).toBe(light);
  });
  it('PNG, WebP or JPEG, with or without a label, told by its bytes', () => {
    expect(sceneOf().image).toEqual({ bytes: PNG, type: 'png' });
    expect(sceneOf({ image: `DATA:image/png;base64,\n${toBase64(JPEG).replaceAll('/', '_')}` }).image).toEqual({
      bytes: JPEG,
      type: 'jpeg',
    });
    expect(sceneOf({ image: `data:image/png;base64,${toBase64(WEBP)}` }).image).toEqual({ bytes: WEBP, type: 'webp' });
  });
  it('absent lists are empty', () => {
    const { line_of_sight: _1, portals: _2, lights: _3, environment: _4, ...bare } = file();
    expect(codeOf(bare)).toBe('ok');
  });
});

describe('a bad entry is left out or put right, and told', () => {
  const good = p(1, 1);
  it.each<[Json, string]>([
    [{ line_of_sight: {} }, '1 walls: "line_of_sight" is not a list.'],
    [{ line_of_sight: [good] }, '1 walls: A line that is no list of points.'],
    [{ line_of_sight: [[good, p(2, 1), p(3, Infinity), p(4, 1)]] }, '1 walls: A point of a line that is none.'],
    [{ line_of_sight: [[good, p(1, 1e300)]] }, '1 walls: A point of a line that is none.'],
    [{ line_of_sight: [[p(20, 1), p(21, 1)]] }, '1 walls: A piece of a line outside the map.'],
    [{ objects_line_of_sight: [[null, null]] }, '2 objects: A point of a line that is none.'],
    [{ portals: 'none' }, '1 doors: "portals" is not a list.'],
    [
      { portals: [portal(), null, { position: p(6, 1), closed: true }] },
      '2 doors: A door without "bounds" of two points.',
    ],
    [{ portals: [portal({ bounds: [p(1, 1)] })] }, '1 doors: A door without "bounds" of two points.'],
    [{ portals: [portal({ bounds: [p(1, 1), p('two', 1)] })] }, '1 doors: A door without "bounds" of two points.'],
    [{ portals: [portal({ bounds: [p(1, 1), p(1, 1)] })] }, '1 doors: A door without width.'],
    [{ portals: [portal({ bounds: [p(20, 1), p(20, 2)] })] }, '1 doors: A door outside the map.'],
    [{ lights: [5] }, '1 lights: A light without a position and a range.'],
    [{ lights: [lamp({ position: undefined })] }, '1 lights: A light whose position is no point.'],
    [{ lights: [lamp({ range: -1 })] }, '1 lights: A light whose range is no number of cells.'],
    [{ lights: [lamp({ range: 0 }), lamp({ intensity: 0 })] }, '2 lights: A light that gives none.'],
    [{ lights: [lamp({ position: p(11, 3) })] }, '1 lights: A light outside the map.'],
    [{ lights: [lamp({ intensity: 'much' })] }, '1 lights: A light whose intensity could not be read shines fully.'],
    [
      { lights: [lamp({ color: 'red' }), lamp({ color: 0xffffff })] },
      '2 lights: A light whose colour could not be read shines white.',
    ],
    [{ environment: [] }, '1 environment: The environment could not be read; the scene is bright.'],
    [
      { environment: { ambient_light: 'pale' } },
      '1 environment: The ambient colour could not be read; the scene is bright.',
    ],
    [{ format: undefined }, '1 format: The file does not say which "format" it has; it was read like any other.'],
  ])('%o', (rest, remark) => {
    expect(reportOf(rest)).toEqual([remark]);
  });
  it('the rest of the map stays', () => {
    const scene = sceneOf({
      line_of_sight: [[p(1, 1), p(2, 1), null, p(3, 1), p(4, 1)]],
      portals: [portal(), {}],
      lights: [lamp({ color: '#fc8' }), lamp({ color: '' }), {}],
    });
    expect(scene.walls.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [100, 200],
      [300, 400],
    ]);
    expect([scene.doors.length, scene.lights.map(({ color }) => color)]).toEqual([1, ['#ffcc88', '#ffffff']]);
    expect(scene.report.taken).toEqual({ walls: 2, objects: 0, doors: 1, windows: 0, lights: 2 });
  });
  it('what was not wanted is told as well', () => {
    const { report, walls, lights } = sceneOf(
      { objects_line_of_sight: [[p(1, 1), p(3, 1)]], lights: [lamp(), lamp()] },
      { objects: 'nothing', lights: false },
    );
    expect([walls, lights, report.leftOut.map(({ count }) => count)]).toEqual([[], [], [1, 2]]);
  });
});

describe('walls drawn through portals', () => {
  const through = (...line: Json[]): readonly (readonly number[])[] =>
    sceneOf({ line_of_sight: [line], portals: [portal()] }).walls.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]);
  it('are opened there', () => {
    expect(through(p(5, 0), p(5, 8))).toEqual([
      [500, 0, 500, 450],
      [500, 550, 500, 800],
    ]);
    expect(through(p(5, 8), p(5, 0))).toEqual([
      [500, 800, 500, 550],
      [500, 450, 500, 0],
    ]);
  });
  it('are opened when they are drawn a little beside, or end at the portal, without a crack', () => {
    expect(through(p(5.06, 0), p(5.06, 8))).toEqual([
      [506, 0, 500, 450],
      [500, 550, 506, 800],
    ]);
    expect(through(p(5, 0), p(5, 5))).toEqual([[500, 0, 500, 450]]);
  });
  it('vanish when they only fill the portal', () => {
    expect(through(p(5, 4.5), p(5, 5.5))).toEqual([]);
  });
  it('stay when they cross it, meet it, run beside it or end where it begins', () => {
    for (const line of [
      [p(0, 5), p(8, 5)],
      [p(5, 5), p(8, 5)],
      [p(5.3, 0), p(5.3, 8)],
      [p(5, 0), p(5, 4.5)],
    ])
      expect(through(...line)).toHaveLength(1);
  });
  it('are opened for windows, too', () => {
    const { walls } = sceneOf({
      line_of_sight: [[p(5, 0), p(5, 8)]],
      portals: [portal({ closed: false, bounds: [p(5, 4), p(5, 4.77)] })],
    });
    expect(walls.map(({ y1, y2, kind }) => [y1, y2, kind])).toEqual([
      [0, 400, 'wall'],
      [477, 800, 'wall'],
      [400, 477, 'window'],
    ]);
  });
});

describe('what is refused', () => {
  it.each<[string, unknown]>([
    ['not-an-object', null],
    ['not-an-object', [file()]],
    ['not-an-object', 'file'],
    ['bad-format', file({ format: undefined, resolution: undefined })],
    ['missing-resolution', file({ resolution: undefined })],
    ['missing-resolution', Object.create({ resolution: resolution() }, { format: { value: 1, enumerable: true } })],
    ['bad-grid', file({ resolution: resolution({ pixels_per_grid: 0 }) })],
    ['bad-grid', file({ resolution: resolution({ pixels_per_grid: Infinity }) })],
    ['bad-size', file({ resolution: resolution({ map_size: undefined }) })],
    ['bad-grid', file({ resolution: resolution({ pixels_per_grid: 'many' }) })],
    ['bad-size', file({ resolution: resolution({ map_size: p(0, 5) }) })],
    ['bad-size', file({ resolution: resolution({ map_size: p(5, 0.01) }) })],
    ['bad-size', file({ resolution: resolution({ map_size: p(5, -5) }) })],
    ['bad-size', file({ resolution: resolution({ map_size: p(Number.NaN, 5) }) })],
    ['bad-size', file({ resolution: resolution({ map_origin: p(1, null) }) })],
    ['too-large', file({ resolution: resolution({ map_size: p(301, 5) }) })],
    ['missing-image', file({ image: undefined })],
    ['missing-image', file({ image: '' })],
    ['missing-image', file({ image: 5 })],
    ['bad-image', file({ image: 'iVBOR%%%' })],
    ['bad-image', file({ image: 'data:image/png;base64,' })],
    ['missing-image', file({ image: 'https://maps.example/inn.png' })],
    ['unsupported-image', file({ image: toBase64(Uint8Array.of(0x47, 0x49, 0x46, 0x38)) })],
    ['too-many-doors', file({ portals: Array.from({ length: 2001 }, () => portal()) })],
    ['too-many-lights', file({ lights: Array.from({ length: 2001 }, () => lamp()) })],
    ['too-many-walls', file({ line_of_sight: Array.from({ length: 20_001 }, () => [p(1, 1), p(2, 2)]) })],
    ['too-many-walls', file({ line_of_sight: [Array.from({ length: 400_001 }, () => p(1, 1))] })],
  ])('%s', (code, json) => {
    expect(codeOf(json)).toBe(code);
  });
  it('keys of the prototype chain are harmless', () => {
    const json: unknown = JSON.parse('{"__proto__": {"format": 1}, "constructor": {"prototype": {"x": 1}}}');
    expect([codeOf(json), ({} as Json)['x']]).toEqual(['bad-format', undefined]);
  });
  it('no JSON makes it throw', () => {
    const keys = fc.constantFrom(...Object.keys(file()), 'objects_line_of_sight');
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        expect(codeOf(file({ [key]: value }))).toMatch(/^[a-z-]+$/);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
  it('no entry of a list makes it throw or costs another entry', () => {
    const keys = fc.constantFrom('line_of_sight', 'objects_line_of_sight', 'portals', 'lights');
    const bent = fc.oneof(
      fc.jsonValue(),
      fc.record({
        position: fc.jsonValue(),
        bounds: fc.array(fc.jsonValue(), { maxLength: 3 }),
        range: fc.jsonValue(),
        color: fc.jsonValue(),
      }),
      fc.array(fc.oneof(fc.jsonValue(), fc.record({ x: fc.double(), y: fc.double() }))),
    );
    const good: Json = {
      line_of_sight: [p(9, 7), p(9, 8)],
      objects_line_of_sight: [p(9, 7), p(9, 8)],
      portals: portal({ bounds: [p(9, 7), p(9, 8)] }),
      lights: lamp({ position: p(9, 7) }),
    };
    fc.assert(
      fc.property(keys, bent, (key, value) => {
        const { walls, doors, lights } = sceneOf({ [key]: [value, good[key]] });
        expect(
          [...walls, ...doors].some((segment) => segment.x1 === 900 && segment.y2 === 800) ||
            lights.some(({ x, y }) => x === 900 && y === 700),
        ).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
