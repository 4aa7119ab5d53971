import { readFile, writeFile } from 'node:fs/promises';
import { corrupt, openImage } from './openImage.ts';

export interface PortraitOrder {
  readonly path: string;
  /** The file to write. */
  readonly target: string;
}

/** Side of a stored portrait in pixels: sharp on a token at the closest zoom. */
const SIDE = 256;

/**
 * Cuts a picture to a square round its liveliest part, as WebP. Throws an ImportError for what is no picture or too
 * large.
 */
export async function cutPortrait({ path, target }: PortraitOrder): Promise<void> {
  const image = await openImage(await readFile(path));
  const square = await image
    .pixels()
    .resize(SIDE, SIDE, { fit: 'cover', position: 'attention' })
    .webp({ quality: 85 })
    .toBuffer()
    .catch((cause: unknown) => {
      throw corrupt(cause);
    });
  await writeFile(target, square, { mode: 0o600 });
}
