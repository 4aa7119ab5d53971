import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { THUMBNAIL_SIZE, TILE_SIZE } from './limits.ts';
import { corrupt, type OpenedImage } from './openImage.ts';

const LOOK_EVERY_MS = 200;

/**
 * Writes `tiles/` and `thumbnail.webp` into the folder; returns the number of the largest zoom level. Decodes every
 * pixel, so a damaged picture fails here.
 */
export async function writePyramid(
  image: OpenedImage,
  folder: string,
  onProgress: (share: number) => void,
): Promise<number> {
  const tiles = join(folder, 'tiles');
  const watch = watchRows(tiles, Math.max(image.widthPx, image.heightPx), image.heightPx, onProgress);
  try {
    await mkdir(folder, { recursive: true });
    await image
      .pixels()
      .webp({ quality: 80, effort: 2 })
      .tile({ size: TILE_SIZE, layout: 'google', depth: 'onetile', skipBlanks: -1, background: '#000000' })
      .toFile(tiles);
    await image
      .pixels()
      .resize({ width: THUMBNAIL_SIZE, height: THUMBNAIL_SIZE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toFile(join(folder, 'thumbnail.webp'));
  } catch (cause) {
    throw isOutOfSpace(cause) ? cause : corrupt(cause);
  } finally {
    clearInterval(watch);
  }
  // By-products of libvips; the properties may repeat the metadata of the upload.
  for (const extra of [join(tiles, 'blank.png'), join(folder, 'vips-properties.xml')]) await rm(extra, { force: true });
  return largestZoom(tiles);
}

/** libvips tells no progress, but it writes the rows of the largest zoom level one after the other. */
function watchRows(
  tiles: string,
  longestSide: number,
  heightPx: number,
  onProgress: (share: number) => void,
): NodeJS.Timeout {
  const zoom = Math.max(0, Math.ceil(Math.log2(longestSide / TILE_SIZE)));
  const rows = Math.ceil(heightPx / TILE_SIZE);
  return setInterval(() => {
    void readdir(join(tiles, String(zoom))).then(
      (done) => onProgress(Math.min(1, done.length / rows)),
      () => undefined,
    );
  }, LOOK_EVERY_MS);
}

async function largestZoom(tiles: string): Promise<number> {
  const names = await readdir(tiles);
  return Math.max(...names.map(Number).filter(Number.isInteger));
}

function isOutOfSpace(cause: unknown): boolean {
  return /space|ENOSPC|unable to (create|write)|permission/i.test(String(cause));
}
