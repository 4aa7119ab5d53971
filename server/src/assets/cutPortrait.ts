import { readFile, writeFile } from 'node:fs/promises';
import { corrupt, openImage } from './openImage.ts';

export interface PortraitOrder {
  readonly path: string;
  /** The file to write. */
  readonly target: string;
  /** A square for a token, or the whole picture in its own shape, with what shows through it. */
  readonly shape: PictureShape;
}

export type PictureShape = 'square' | 'whole';

/** Side of a stored portrait in pixels: sharp on a token at the closest zoom. */
const SIDE = 256;
/** Longest side of a picture that is kept whole. */
const LONGEST = 2_048;

/**
 * Cuts a picture to a square round its liveliest part, or makes it no larger than is needed, as WebP. Throws an
 * ImportError for what is no picture or too large.
 */
export async function cutPortrait({ path, target, shape }: PortraitOrder): Promise<void> {
  const image = await openImage(await readFile(path));
  const resized =
    shape === 'square'
      ? image.pixels().resize(SIDE, SIDE, { fit: 'cover', position: 'attention' })
      : image.layers().resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true });
  const picture = await resized
    .webp({ quality: 85 })
    .toBuffer()
    .catch((cause: unknown) => {
      throw corrupt(cause);
    });
  await writeFile(target, picture, { mode: 0o600 });
}
