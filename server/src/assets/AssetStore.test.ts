import { describe, expect, it } from 'vitest';
import { AssetStore } from './AssetStore.ts';
import { guessGrid } from './guessGrid.ts';
import { sceneName } from './openMapImports.ts';

const store = new AssetStore('/data');
const id = '0b8f3c1e-8a34-4c5e-9a55-1f1d2c3b4a59';

describe('paths of tiles', () => {
  it('are z, y, x below the asset', () => {
    expect(store.tilePath(id, { z: 2, x: 3, y: 1 })).toBe(`/data/assets/${id}/tiles/2/1/3.webp`);
  });
  it.each(['..', '../../etc', `${id}/..`, `${id}\0`, id.toUpperCase(), '', `.unfinished-${id}`])('no asset is called %j', (assetId) => {
    expect([store.tilePath(assetId, { z: 0, x: 0, y: 0 }), store.thumbnailPath(assetId)]).toEqual([undefined, undefined]);
  });
  it.each([-1, 0.5, Number.NaN, Infinity, 4096, '1' as never, '../1' as never])('no tile lies at %j', (value) => {
    expect([{ z: value, x: 0, y: 0 }, { z: 0, x: value, y: 0 }, { z: 0, x: 0, y: value }].map((place) => store.tilePath(id, place))).toEqual([undefined, undefined, undefined]);
  });
});

it.each([[2000, 3000, 100], [1400, 2800, 100], [1540, 980, 140], [770, 910, 70], [1050, 1150, 50], [1024, 768, 100]])('a picture of %i x %i has %i pixels a cell', (width, height, pixels) => {
  expect(guessGrid(width, height)).toBe(pixels);
});

it.each([['goblin_cave.dd2vtt', 'goblin cave'], ['../../x/Inn.png', 'Inn'], ['C:\\maps\\The Inn.webp', 'The Inn'], ['\u0000\u202e.uvtt', 'Map'], ['Bar\u202e\u0007.x.png', 'Bar.x'], ['', 'Map']])('%j becomes the scene name %j', (file, name) => {
  expect(sceneName(file)).toBe(name);
});
