import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import { MAX_CELLS } from '@tallow/shared/uvtt';
import { gridFromName } from './gridFromName.ts';
import { ImportError } from './ImportError.ts';
import type { GridWish, ImportReport } from './ImportWishes.ts';

/** In the order in which they are tried: the usual resolutions of maps that are sold as plain images. */
const USUAL = [100, 140, 70, 50] as const;

/** Size of the scene in map units, and pixels of the picture to a cell. */
export interface PictureGrid {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerCell: number;
  readonly source: ImportReport['grid']['source'];
}

interface PictureSide {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The cells of a picture without a grid: as wished, else as its name says, else guessed. Throws `ImportError` when
 * there are none.
 */
export function pictureGrid(picture: PictureSide, fileName: string, wish: GridWish | undefined): PictureGrid {
  const { widthPx, heightPx } = picture;
  const wished = wish && wishedCells(picture, wish);
  if (wished) return toGrid(picture, wished, 'chosen');
  const named = gridFromName(fileName, widthPx, heightPx);
  if (named) return toGrid(picture, named, 'name');
  const pixels = guessPixels(widthPx, heightPx);
  return toGrid(picture, { columns: widthPx / pixels, rows: heightPx / pixels }, 'guessed');
}

function wishedCells(
  { widthPx, heightPx }: PictureSide,
  { columns, rows, cellPixels }: GridWish,
): { columns: number; rows: number } | undefined {
  if (columns !== undefined || rows !== undefined) {
    return { columns: columns ?? (rows! * widthPx) / heightPx, rows: rows ?? (columns! * heightPx) / widthPx };
  }
  return cellPixels === undefined ? undefined : { columns: widthPx / cellPixels, rows: heightPx / cellPixels };
}

function toGrid(
  { widthPx }: PictureSide,
  { columns, rows }: { columns: number; rows: number },
  source: PictureGrid['source'],
): PictureGrid {
  const [width, height] = [columns, rows].map((cells) => Math.round(cells * UNITS_PER_CELL)) as [number, number];
  const cells = `${round(columns)} x ${round(rows)} cells`;
  if (Math.min(width, height) < UNITS_PER_CELL)
    throw new ImportError(
      'bad-size',
      `With that grid the map would have ${cells}; it must have at least one each way. Say how many cells it has.`,
    );
  if (Math.max(width, height) > MAX_CELLS * UNITS_PER_CELL)
    throw new ImportError(
      'too-large',
      `With that grid the map would have ${cells}; at most ${MAX_CELLS} x ${MAX_CELLS} are possible. Say how many cells it has.`,
    );
  return { width, height, pixelsPerCell: widthPx / columns, source };
}

const round = (cells: number): number => Math.round(cells * 100) / 100;

/**
 * The first usual value that divides both sides evenly, else 100; less for a picture not a cell wide, more for a huge
 * one.
 */
export function guessPixels(widthPx: number, heightPx: number): number {
  const fits = (pixels: number): boolean =>
    widthPx % pixels === 0 && heightPx % pixels === 0 && Math.max(widthPx, heightPx) / pixels <= MAX_CELLS;
  const usual = USUAL.find(fits) ?? Math.max(USUAL[0], Math.max(widthPx, heightPx) / MAX_CELLS);
  return Math.min(usual, widthPx, heightPx);
}
