import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssetStore } from './AssetStore.ts';
import { ImportError } from './ImportError.ts';
import { USUAL_CHOICES } from '@tallow/shared/uvtt';
import type { ImportedScene } from './ImportedScene.ts';
import type { ImportWishes } from './ImportWishes.ts';
import { MapImporter } from './MapImporter.ts';
import { boastfulPng, picture, uvttFile } from './testing/testFiles.ts';

let dataDir: string;
let store: AssetStore;
let importer: MapImporter;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tallow-assets-'));
  store = new AssetStore(dataDir);
  await store.open();
  importer = new MapImporter(store);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

let uploads = 0;
const USUAL: ImportWishes = { choices: USUAL_CHOICES };
async function importing(
  bytes: Buffer,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<ImportedScene> {
  const path = join(dataDir, `upload-${uploads++}`);
  await writeFile(path, bytes);
  return importer.importMapFile({ path, fileName: 'map' }, USUAL, onProgress, signal);
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof ImportError ? error.code : String(error);
}

const stored = (): Promise<string[]> => readdir(join(dataDir, 'assets'));

describe('importing a map', { timeout: 30_000 }, () => {
  it('a Universal VTT file becomes a scene with tiles and a thumbnail', async () => {
    const shares: number[] = [];
    const scene = await importing(uvttFile(await picture(1100, 825)), (share) => shares.push(share));
    const { assetId } = scene.image;
    expect(scene).toEqual({
      width: 400,
      height: 300,
      offsetX: 0,
      offsetY: 0,
      pixelsPerCell: 100,
      lights: [],
      globalLight: 'bright',
      walls: [{ x1: 100, y1: 0, x2: 100, y2: 100, kind: 'wall' }],
      doors: [{ x1: 100, y1: 100, x2: 100, y2: 200, state: 'closed' }],
      report: {
        grid: { columns: 4, rows: 3, source: 'file' },
        taken: { walls: 1, objects: 0, doors: 1, windows: 0, lights: 0 },
        leftOut: [],
        mended: [],
      },
      image: { assetId, widthPx: 1100, heightPx: 825, tileSize: 512, maxZoom: 2 },
    });
    expect([shares[0]! > 0, shares.at(-1), shares.every((share, i) => i === 0 || share >= shares[i - 1]!)]).toEqual([
      true,
      1,
      true,
    ]);
    const tile = await sharp(await readFile(store.tilePath(assetId, { z: 2, x: 2, y: 1 })!)).metadata();
    expect([tile.format, tile.width, tile.height]).toEqual(['webp', 512, 512]);
    expect((await sharp(await readFile(store.thumbnailPath(assetId)!)).metadata()).width).toBe(512);
    const files = (await readdir(join(dataDir, 'assets', assetId), { recursive: true })).filter((name) =>
      /\.\w+$/.test(name),
    );
    const tiles = ['0/0/0', '1/0/0', '1/0/1', '2/0/0', '2/0/1', '2/0/2', '2/1/0', '2/1/1', '2/1/2'].map(
      (place) => `tiles/${place}.webp`,
    );
    expect(files.toSorted()).toEqual(['image.json', 'thumbnail.webp', ...tiles]);
  });
  it.each(['png', 'webp', 'jpeg'] as const)('a plain %s gets a guessed grid', async (format) => {
    expect(await importing(await picture(700, 420, format))).toMatchObject({
      pixelsPerCell: 140,
      width: 500,
      height: 300,
      walls: [],
      image: { widthPx: 700, heightPx: 420, maxZoom: 1 },
    });
  });
  it('a picture that lies on its side is set upright, and its metadata is dropped', async () => {
    const turned = await sharp(await picture(300, 200, 'jpeg'))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { image } = await importing(turned);
    expect([image.widthPx, image.heightPx]).toEqual([200, 300]);
    expect(
      (await sharp(await readFile(store.tilePath(image.assetId, { z: 0, x: 0, y: 0 })!)).metadata()).exif,
    ).toBeUndefined();
  });
  it('a deleted asset is gone', async () => {
    const { image } = await importing(await picture(100, 100));
    await store.delete(image.assetId);
    expect((await stored()).some((name) => name.includes(image.assetId))).toBe(false);
  });
});

describe('a file that is not taken leaves nothing', { timeout: 60_000 }, () => {
  const png = (): Promise<Buffer> => picture(600, 600);
  const cut = async (bytes: Promise<Buffer>): Promise<Buffer> => (await bytes).subarray(0, 5000);
  const cases: Record<string, [string, () => Buffer | Promise<Buffer>]> = {
    'an empty file': ['empty-file', () => Buffer.alloc(0)],
    'a file over the limit': ['file-too-large', () => Buffer.alloc(64 * 1024 * 1024 + 1, 123)],
    'an SVG': [
      'unsupported-file',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'),
    ],
    'a PDF': ['unsupported-file', () => Buffer.from('%PDF-1.7')],
    'a GIF': ['unsupported-file', () => Buffer.from('GIF89a0000000')],
    'JSON that breaks off': ['not-json', async () => uvttFile(await png()).subarray(0, 9000)],
    'text that is not UTF-8': ['not-json', () => Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    'another JSON file': ['bad-format', () => Buffer.from('{"name": "package"}')],
    'a JSON list': ['not-an-object', () => Buffer.from('[1]')],
    'a map without a picture': ['missing-image', async () => uvttFile(await png(), { image: '' })],
    'a map with an SVG inside': ['unsupported-image', async () => uvttFile(Buffer.from('<svg/>'))],
    'a map with a damaged picture': ['corrupt-image', async () => uvttFile(await cut(png()))],
    'a PNG that breaks off': ['corrupt-image', () => cut(png())],
    'a WebP that breaks off': ['corrupt-image', () => cut(picture(600, 600, 'webp'))],
    'a JPEG that breaks off': ['corrupt-image', () => cut(picture(600, 600, 'jpeg'))],
    'a header and nothing else': ['corrupt-image', async () => (await png()).subarray(0, 12)],
    'a small file that claims 40,000 x 40,000': ['image-too-large', () => boastfulPng(40_000, 40_000)],
    'a small file that claims 16,384 x 16,384': ['image-too-large', () => boastfulPng(16_384, 16_384)],
    'a strip longer than a side may be': ['image-too-large', () => boastfulPng(16_385, 1)],
  };
  it.each(Object.entries(cases))('%s', async (_, [code, make]) => {
    const before = await stored();
    const bytes = await make();
    expect([await refusalOf(importing(bytes)), await stored()]).toEqual([code, before]);
  });
  it('an upload that is gone', async () => {
    expect(await refusalOf(importer.importMapFile({ path: join(dataDir, 'nowhere'), fileName: 'x' }, USUAL))).toBe(
      'unreadable-file',
    );
  });
  it('what was cancelled before it began, or while pixels are decoded', async () => {
    const before = await stored();
    const large = await picture(4000, 4000);
    const [first, second] = [new AbortController(), new AbortController()];
    const works = [importing(large, () => first.abort(), first.signal), importing(large, undefined, second.signal)];
    second.abort();
    expect(await Promise.all(works.map(refusalOf))).toEqual(['cancelled', 'cancelled']);
    expect(await importing(await picture(50, 50))).toMatchObject({ width: 100 });
    expect((await stored()).length).toBe(before.length + 1);
  });
  it('what takes too long is killed, whatever it is at', async () => {
    const before = await stored();
    const path = join(dataDir, 'slow');
    await writeFile(
      path,
      await sharp({ create: { width: 10_900, height: 10_900, channels: 3, background: '#446644' } })
        .png()
        .toBuffer(),
    );
    const since = performance.now();
    expect(await refusalOf(new MapImporter(store, 1_500).importMapFile({ path, fileName: 'slow' }, USUAL))).toBe(
      'took-too-long',
    );
    expect([performance.now() - since < 30_000, await stored()]).toEqual([true, before]);
  });
});
