import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discBitmap, emptyBitmap, encodeBitmap, fullBitmap, type Bitmap } from '@tallow/shared/vision';
import { AssetStore } from './AssetStore.ts';
import { importMap } from './importMap.ts';
import { USUAL_CHOICES } from '@tallow/shared/uvtt';
import { MapTiles, type MapTile, type Picture } from './MapTiles.ts';

let dataDir: string;
let picture: Omit<Picture, 'explored'>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tallow-tiles-'));
  const store = new AssetStore(dataDir);
  await store.open();
  const path = join(dataDir, 'white.png');
  await writeFile(
    path,
    await sharp({ create: { width: 1000, height: 800, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer(),
  );
  ({ image: picture } = await importMap(
    { path, fileName: 'map', wishes: { choices: USUAL_CHOICES }, ...store.newAsset() },
    () => undefined,
  ));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

function read(explored: Bitmap | null, z: number, x: number, y: number): Promise<MapTile | undefined> {
  const tiles = new MapTiles(dataDir, async () => ({ ...picture, explored: explored && encodeBitmap(explored) }));
  return tiles.read({}, 'user', 'scene', { z, x, y });
}

async function brightness(tile: MapTile | undefined, x: number, y: number): Promise<number> {
  const { data, info } = await sharp(tile!.bytes).raw().toBuffer({ resolveWithObject: true });
  return data[(y * info.width + x) * info.channels]!;
}

it('the GM gets the stored tile, once and for all', async () => {
  const tile = await read(null, 1, 0, 0);
  expect([tile?.isFinal, await brightness(tile, 300, 300)]).toEqual([true, 255]);
});

it('a player who explored all of it gets the stored tile, edge tiles too', async () => {
  const all = fullBitmap(1000, 800);
  expect([
    (await read(all, 1, 0, 0))?.isFinal,
    (await read(all, 1, 1, 1))?.isFinal,
    (await read(all, 0, 0, 0))?.isFinal,
  ]).toEqual([true, true, true]);
});

it('unexplored ground is black in the file', async () => {
  const tile = await read(discBitmap(1000, 800, 250, 250, 100), 1, 0, 0);
  expect(tile?.isFinal).toBe(false);
  expect([
    (await brightness(tile, 250, 250)) > 250,
    (await brightness(tile, 250, 380)) < 5,
    (await brightness(tile, 480, 20)) < 5,
  ]).toEqual([true, true, true]);
});

it('the smaller zoom levels are as black', async () => {
  const tile = await read(discBitmap(1000, 800, 250, 250, 100), 0, 0, 0);
  expect([
    (await brightness(tile, 125, 125)) > 250,
    (await brightness(tile, 125, 195)) < 5,
    (await brightness(tile, 400, 300)) < 5,
  ]).toEqual([true, true, true]);
});

it('a tile of nothing explored is plain black, whatever the picture shows', async () => {
  const [one, other] = [await read(emptyBitmap(1000, 800), 1, 0, 0), await read(emptyBitmap(1000, 800), 1, 1, 1)];
  expect([one?.bytes.equals(other!.bytes), one?.isFinal, await brightness(one, 5, 5)]).toEqual([true, false, 0]);
});

it('there is no tile without a picture, nor beyond the largest zoom', async () => {
  const none = new MapTiles(dataDir, async () => null);
  expect([
    await none.read({}, 'user', 'scene', { z: 0, x: 0, y: 0 }),
    await read(null, 2, 0, 0),
    await read(null, 1, 7, 0),
    await read(null, -1, 0, 0),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});
