import { readFile } from 'node:fs/promises';
import { AssetStore } from './AssetStore.ts';
import type { ImageInfo } from './ImportedScene.ts';
import { sharp } from './sharp.ts';

/** Pixels that a picture is put together from at most; a larger one comes in half its size, or a quarter. */
const MOST_PIXELS = 16_000_000;

export interface WholePicture {
  /** WebP. */
  readonly bytes: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A scene's picture put together from its tiles, as large as may be. Throws where a tile is missing. */
export async function wholePicture(dataDir: string, image: ImageInfo): Promise<WholePicture> {
  const store = new AssetStore(dataDir);
  let z = image.maxZoom;
  const sizeAt = (zoom: number) => {
    const shrunk = 2 ** (image.maxZoom - zoom);
    return { width: Math.ceil(image.widthPx / shrunk), height: Math.ceil(image.heightPx / shrunk) };
  };
  while (z > 0 && sizeAt(z).width * sizeAt(z).height > MOST_PIXELS) z -= 1;
  const { width, height } = sizeAt(z);
  const { tileSize } = image;
  const [columns, rows] = [Math.ceil(width / tileSize), Math.ceil(height / tileSize)];
  const tiles = Array.from({ length: columns * rows }, (_, n) => ({ x: n % columns, y: Math.floor(n / columns) }));
  const canvas = sharp({
    create: { width: columns * tileSize, height: rows * tileSize, channels: 3, background: '#000000' },
  });
  const input = async ({ x, y }: { readonly x: number; readonly y: number }) => {
    const path = store.tilePath(image.assetId, { z, x, y })!;
    return { input: await readFile(path), left: x * tileSize, top: y * tileSize };
  };
  const whole = await canvas
    .composite(await Promise.all(tiles.map(input)))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const bytes = await sharp(whole.data, { raw: whole.info })
    .extract({ left: 0, top: 0, width, height })
    .webp({ quality: 85 })
    .toBuffer();
  return { bytes, widthPx: width, heightPx: height };
}

/** A picture of one colour, for ground that has none. */
export async function plainPicture(widthPx: number, heightPx: number, color: string): Promise<WholePicture> {
  const bytes = await sharp({ create: { width: widthPx, height: heightPx, channels: 3, background: color } })
    .webp({ quality: 50 })
    .toBuffer();
  return { bytes, widthPx, heightPx };
}
