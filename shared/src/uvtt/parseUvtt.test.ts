import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '../vision/index.ts';
import { parseUvtt } from './parseUvtt.ts';
import type { UvttScene } from './UvttScene.ts';

type Json = Record<string, unknown>;
const p = (x: unknown, y: unknown): Json => ({ x, y });
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
const WEBP = Uint8Array.of(0x52, 0x49, 0x46, 0x46, 9, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 7);
const resolution = (rest: Json = {}): Json => ({ map_origin: p(0, 0), map_size: p(10, 8), pixels_per_grid: 70, ...rest });
const portal = (rest: Json = {}): Json => ({ position: p(5, 5), bounds: [p(5, 4.5), p(5, 5.5)], rotation: 0, closed: true, freestanding: false, ...rest });
const lamp = (rest: Json = {}): Json => ({ position: p(2, 3), range: 5, intensity: 1, color: 'ffeccd8b', shadows: true, ...rest });
const file = (rest: Json = {}): Json => ({ format: 0.3, resolution: resolution(), line_of_sight: [], portals: [], lights: [], environment: { baked_lighting: false, ambient_light: 'ffffffff' }, image: toBase64(PNG), ...rest });

function sceneOf(rest: Json = {}): UvttScene {
  const result = parseUvtt(file(rest));
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
}

function codeOf(json: unknown): string {
  const result = parseUvtt(json);
  return result.ok ? 'ok' : result.reason.code;
}

describe('what is read', () => {
  it('size and grid in map units', () => {
    expect(sceneOf({ resolution: resolution({ map_size: p(10.5, 8) }) })).toMatchObject({ width: 1050, height: 800, pixelsPerCell: 70 });
  });
  it.each([0.2, 0.3, 1, 2.5])('format %s', (format) => {
    expect(codeOf(file({ format }))).toBe('ok');
  });
  it('the origin is subtracted everywhere', () => {
    const scene = sceneOf({ resolution: resolution({ map_origin: p(2, 1) }), line_of_sight: [[p(2, 1), p(4, 3)]], portals: [portal()], lights: [lamp()] });
    expect([scene.walls[0], scene.doors[0], scene.lights[0]]).toMatchObject([{ x1: 0, y1: 0, x2: 200, y2: 200 }, { x1: 300, y1: 350, x2: 300, y2: 450 }, { x: 0, y: 200 }]);
  });
  it('lines become walls from point to point', () => {
    expect(sceneOf({ line_of_sight: [[p(1, 1), p(3, 1), p(3, 2)]] }).walls).toEqual([{ x1: 100, y1: 100, x2: 300, y2: 100, kind: 'wall' }, { x1: 300, y1: 100, x2: 300, y2: 200, kind: 'wall' }]);
  });
  it('objects become curtains: they stop sight and light, not movement', () => {
    expect(sceneOf({ objects_line_of_sight: [[p(1, 1), p(3, 1)]] }).walls).toEqual([{ x1: 100, y1: 100, x2: 300, y2: 100, kind: 'curtain' }]);
  });
  it('hundreds of tiny segments become few', () => {
    const wavy = Array.from({ length: 2000 }, (_, i) => p(1 + i / 500, 1 + (i % 2) / 100));
    expect(sceneOf({ line_of_sight: [wavy] }).walls.length).toBeLessThan(10);
  });
  it('walls that leave the map are cut at its edge', () => {
    expect(sceneOf({ line_of_sight: [[p(-5, 1), p(20, 1)], [p(11, 1), p(12, 2)]] }).walls).toEqual([{ x1: 0, y1: 100, x2: 1000, y2: 100, kind: 'wall' }]);
  });
  it('a portal becomes a door that fills the gap between walls', () => {
    const scene = sceneOf({ line_of_sight: [[p(5, 0), p(5, 4.46)], [p(5, 5.5), p(5, 8)]], portals: [portal()] });
    expect(scene.doors).toEqual([{ x1: 500, y1: 446, x2: 500, y2: 550, state: 'closed' }]);
  });
  it('an open portal becomes an open door, a freestanding one a door as well', () => {
    expect(sceneOf({ portals: [portal({ closed: false }), portal({ freestanding: true })] }).doors.map((d) => d.state)).toEqual(['open', 'closed']);
  });
  it('a light: range is dim, half of it bright, colour without alpha', () => {
    expect(sceneOf({ lights: [lamp(), lamp({ color: 'ABCDEF' })] }).lights).toEqual([{ x: 200, y: 300, bright: 250, dim: 500, color: '#eccd8b' }, { x: 200, y: 300, bright: 250, dim: 500, color: '#abcdef' }]);
  });
  it('lights off the map, without range or without power are dropped', () => {
    expect(sceneOf({ lights: [lamp({ position: p(11, 3) }), lamp({ range: 0 }), lamp({ intensity: 0 })] }).lights).toEqual([]);
  });
  it.each([
    [{ baked_lighting: true, ambient_light: 'ff000000' }, 'bright'],
    [{ ambient_light: 'ffffffff' }, 'bright'],
    [{ ambient_light: 'ff606060' }, 'dim'],
    [{ ambient_light: 'ff101020' }, 'dark'],
    [{ ambient_light: '10ffffff' }, 'dark'],
    [{}, 'bright'],
    [undefined, 'bright'],
  ])('environment %o makes the scene %s', (environment, light) => {
    expect(sceneOf({ environment }).globalLight).toBe(light);
  });
  it('PNG or WebP, with or without a label, told by its bytes', () => {
    expect(sceneOf().image).toEqual({ bytes: PNG, type: 'png' });
    expect(sceneOf({ image: `data:image/png;base64,${toBase64(WEBP)}` }).image).toEqual({ bytes: WEBP, type: 'webp' });
  });
  it('absent lists are empty', () => {
    const { line_of_sight: _1, portals: _2, lights: _3, environment: _4, ...bare } = file();
    expect(codeOf(bare)).toBe('ok');
  });
});

describe('what is refused', () => {
  it.each<[string, unknown]>([
    ['not-an-object', null],
    ['not-an-object', [file()]],
    ['not-an-object', 'file'],
    ['bad-format', file({ format: undefined })],
    ['bad-format', file({ format: 0 })],
    ['bad-format', file({ format: Number.NaN })],
    ['missing-resolution', file({ resolution: undefined })],
    ['missing-resolution', Object.create({ resolution: resolution() }, { format: { value: 1, enumerable: true } })],
    ['bad-grid', file({ resolution: resolution({ pixels_per_grid: 0 }) })],
    ['bad-grid', file({ resolution: resolution({ pixels_per_grid: '70' }) })],
    ['bad-grid', file({ resolution: resolution({ pixels_per_grid: Infinity }) })],
    ['bad-size', file({ resolution: resolution({ map_size: undefined }) })],
    ['bad-size', file({ resolution: resolution({ map_size: p(0, 5) }) })],
    ['bad-size', file({ resolution: resolution({ map_size: p(5, -5) }) })],
    ['bad-size', file({ resolution: resolution({ map_size: p(Number.NaN, 5) }) })],
    ['bad-size', file({ resolution: resolution({ map_origin: p(1, null) }) })],
    ['too-large', file({ resolution: resolution({ map_size: p(301, 5) }) })],
    ['bad-walls', file({ line_of_sight: {} })],
    ['bad-walls', file({ line_of_sight: [p(1, 1)] })],
    ['bad-walls', file({ line_of_sight: [[p(1, 1), p(1, Infinity)]] })],
    ['bad-walls', file({ line_of_sight: [[p(1, 1), p(1, 1e300)]] })],
    ['bad-walls', file({ objects_line_of_sight: [[null]] })],
    ['bad-portal', file({ portals: 'none' })],
    ['bad-portal', file({ portals: [null] })],
    ['bad-portal', file({ portals: [portal({ bounds: [p(1, 1)] })] })],
    ['bad-portal', file({ portals: [portal({ bounds: [p(1, 1), p('2', 1)] })] })],
    ['bad-light', file({ lights: [5] })],
    ['bad-light', file({ lights: [lamp({ position: undefined })] })],
    ['bad-light', file({ lights: [lamp({ range: -1 })] })],
    ['bad-light', file({ lights: [lamp({ intensity: 'much' })] })],
    ['bad-color', file({ lights: [lamp({ color: 'red' })] })],
    ['bad-color', file({ lights: [lamp({ color: 0xffffff })] })],
    ['bad-color', file({ environment: { ambient_light: 'fff' } })],
    ['bad-environment', file({ environment: [] })],
    ['missing-image', file({ image: undefined })],
    ['missing-image', file({ image: '' })],
    ['missing-image', file({ image: 5 })],
    ['bad-image', file({ image: 'iVBOR%%%' })],
    ['bad-image', file({ image: 'data:image/png;base64,' })],
    ['unsupported-image', file({ image: toBase64(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)) })],
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
    fc.assert(fc.property(keys, fc.jsonValue(), (key, value) => {
      expect(codeOf(file({ [key]: value }))).toMatch(/^[a-z-]+$/);
    }), { seed: 2, numRuns: 500 });
  });
});
