import { UNITS_PER_CELL } from '@tallow/shared/geometry';

/** Most pictures of things are drawn with about so many pixels to a cell; none starts larger than this many cells. */
const PIXELS_PER_CELL = 140;
const MOST_CELLS = 12;

/** The size in map units with which a picture begins: its own shape. */
export async function sizeOfPicture(file: File): Promise<{ readonly width: number; readonly height: number }> {
  const bitmap = await createImageBitmap(file);
  const most = (MOST_CELLS * PIXELS_PER_CELL) / Math.max(bitmap.width, bitmap.height);
  const scale = (Math.min(1, most) * UNITS_PER_CELL) / PIXELS_PER_CELL;
  const size = {
    width: Math.max(1, Math.round(bitmap.width * scale)),
    height: Math.max(1, Math.round(bitmap.height * scale)),
  };
  bitmap.close();
  return size;
}
