import { findGrid, gridOf, type GreyPicture, type GridFit } from '../../store/index.ts';

/** Enough to find lines on, and quick. */
const MAX_SIDE = 640;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The picture in grey, no larger than needed; `part`: pixels of it that count. Undefined where pages cannot paint. */
function toGrey(picture: ImageBitmap, part: Size): GreyPicture | undefined {
  const scale = Math.min(1, MAX_SIDE / Math.max(part.width, part.height));
  const [width, height] = [Math.round(part.width * scale), Math.round(part.height * scale)];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(picture, 0, 0, part.width, part.height, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++)
    grey[i] = 0.3 * data[i * 4]! + 0.59 * data[i * 4 + 1]! + 0.11 * data[i * 4 + 2]!;
  return { width, height, grey };
}

/** The grid that is drawn on a picture; null: none can be told. `part`: pixels of it that count, from its corner. */
export async function guessGrid(blob: Blob, part?: Size): Promise<GridFit | null> {
  const picture = await createImageBitmap(blob);
  const grey = toGrey(picture, part ?? picture);
  picture.close();
  const found = grey && findGrid(grey);
  return found ? gridOf(grey, { across: found.cell, down: found.cell }, found) : null;
}
