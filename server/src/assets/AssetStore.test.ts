import { describe, expect, it } from 'vitest';
import { AssetStore } from './AssetStore.ts';
import { gridFromName } from './gridFromName.ts';
import { ImportError } from './ImportError.ts';
import { sceneName } from './openMapImports.ts';
import { guessPixels, pictureGrid } from './pictureGrid.ts';

const store = new AssetStore('/data');
const id = '0b8f3c1e-8a34-4c5e-9a55-1f1d2c3b4a59';

describe('paths of tiles', () => {
  it('are z, y, x below the asset', () => {
    expect(store.tilePath(id, { z: 2, x: 3, y: 1 })).toBe(`/data/assets/${id}/tiles/2/1/3.webp`);
  });
  it.each(['..', '../../etc', `${id}/..`, `${id}\0`, id.toUpperCase(), '', `.unfinished-${id}`])(
    'no asset is called %j',
    (assetId) => {
      expect([store.tilePath(assetId, { z: 0, x: 0, y: 0 }), store.thumbnailPath(assetId)]).toEqual([
        undefined,
        undefined,
      ]);
    },
  );
  it.each([-1, 0.5, Number.NaN, Infinity, 4096, '1' as never, '../1' as never])('no tile lies at %j', (value) => {
    expect(
      [
        { z: value, x: 0, y: 0 },
        { z: 0, x: value, y: 0 },
        { z: 0, x: 0, y: value },
      ].map((place) => store.tilePath(id, place)),
    ).toEqual([undefined, undefined, undefined]);
  });
});

it.each([
  [2000, 3000, 100],
  [1400, 2800, 100],
  [1540, 980, 140],
  [770, 910, 70],
  [1050, 1150, 50],
  [1024, 768, 100],
  [30, 80, 30],
  [1, 1, 1],
  [16_384, 600, 100],
])('a picture of %i x %i has %i pixels a cell', (width, height, pixels) => {
  expect(guessPixels(width, height)).toBe(pixels);
});

describe('the cells of a picture', () => {
  it.each([
    ['Crypt [22x16] 64px.png', 1408, 1024, [22, 16]],
    ['Crypt (22 X 16).png', 1408, 1024, [22, 16]],
    ['crypt_22×16_night.jpg', 1408, 1024, [22, 16]],
    ['Crypt 16x22.webp', 1408, 1024, [22, 16]],
    ['Crypt 2x3 1408x1024 64px.png', 1408, 1024, [22, 16]],
    ['Crypt_70ppi.png', 1400, 700, [20, 10]],
    ['Crypt 64 px.png', 1408, 1024, [22, 16]],
    ['Inn 1920x1080.png', 1920, 1080, undefined],
    ['Crypt 5000px.png', 1400, 700, undefined],
    ['Inn floor 2x3.png', 1408, 1024, undefined],
    ['Level 3.png', 1400, 700, undefined],
  ])('are read from the name %j', (name, width, height, cells) => {
    const grid = gridFromName(name, width, height);
    expect(grid && [grid.columns, grid.rows]).toEqual(cells);
  });
  const crypt = { widthPx: 1408, heightPx: 1024 };
  it.each([
    [{ columns: 22, rows: 16 }, 2200, 1600],
    [{ columns: 22 }, 2200, 1600],
    [{ rows: 16 }, 2200, 1600],
    [{ cellPixels: 128 }, 1100, 800],
    [{ offsetX: 5 }, 2200, 1600],
  ])('are as wished, %o, else as named', (wish, width, height) => {
    expect(pictureGrid(crypt, 'Crypt [22x16].png', wish)).toMatchObject({ width, height });
  });
  it.each([
    [{ cellPixels: 2000 }, 'bad-size'],
    [{ cellPixels: 1 }, 'too-large'],
    [{ columns: 299, rows: 0.5 }, 'bad-size'],
  ])('are refused with a word on it when they are %o', (wish, code) => {
    const refused = (): unknown => pictureGrid(crypt, 'Crypt.png', wish);
    expect(refused).toThrow(ImportError);
    expect(refused).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/Say how many cells it has\.$/) }) as Error,
    );
  });
  it('are at least one', () => {
    expect(pictureGrid({ widthPx: 1, heightPx: 1 }, '1x1.png', undefined)).toMatchObject({ width: 100, height: 100 });
  });
});

it.each([
  ['goblin_cave.dd2vtt', 'goblin cave'],
  ['../../x/Inn.png', 'Inn'],
  ['C:\\maps\\The Inn.webp', 'The Inn'],
  ['\u0000\u202e.uvtt', 'Map'],
  ['Bar\u202e\u0007.x.png', 'Bar.x'],
  ['', 'Map'],
  ['Höhle der Drachen.dd2vtt', 'Höhle der Drachen'],
  ['洞窟.dd2vtt', '洞窟'],
  [`${'x'.repeat(79)}😀.png`, 'x'.repeat(79)],
])('%j becomes the scene name %j', (file, name) => {
  expect(sceneName(file)).toBe(name);
});
