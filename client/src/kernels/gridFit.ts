import { UNITS_PER_CELL } from '@tallow/shared/geometry';
/** A dragged cell smaller than this (in the picture's own measure) was no drag. */
const LEAST_CELL = 4;
/** Sides that differ by less were meant to be square. */
const SQUARE = 1.12;
/** Whole numbers of cells draw within this much of one cell: hands are not steadier. */
const WHOLE = 0.34;
const MAX_CELLS = 300;

interface Size {
  readonly width: number;
  readonly height: number;
}
interface Place {
  readonly x: number;
  readonly y: number;
}

export interface GridFit {
  /** Cells across and down, perhaps fractions. */
  readonly columns: number;
  readonly rows: number;
  /** Hundredths of a cell by which the first one is shifted. */
  readonly offsetX: number;
  readonly offsetY: number;
}

/**
 * The grid in which the rectangle between two corners is so many cells each way. Corners and size in the same measure,
 * such as pixels of the picture. When the picture holds almost whole cells it is taken to hold whole ones. Null when
 * the rectangle is too small, or the cells too many.
 */
export function gridFit(size: Size, from: Place, to: Place, cells: number): GridFit | null {
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  let across = Math.abs(to.x - from.x) / cells;
  let down = Math.abs(to.y - from.y) / cells;
  if (Math.min(across, down) < LEAST_CELL) return null;
  if (Math.max(across, down) / Math.min(across, down) < SQUARE) across = down = (across + down) / 2;
  return gridOf(size, { across, down }, { x: left, y: top });
}

/** The grid of cells of that size, of which one has its corner there. Null when they are too few or too many. */
export function gridOf(
  size: Size,
  { across, down }: { readonly across: number; readonly down: number },
  corner: Place,
): GridFit | null {
  const cells = { columns: size.width / across, rows: size.height / down };
  if (Math.min(cells.columns, cells.rows) < 1 || Math.max(cells.columns, cells.rows) > MAX_CELLS) return null;
  return whole(size, cells, corner);
}

function whole(size: Size, { columns, rows }: { columns: number; rows: number }, corner: Place): GridFit {
  const isWhole = [columns, rows, (corner.x * columns) / size.width, (corner.y * rows) / size.height].every(
    (cells) => Math.abs(cells - Math.round(cells)) <= WHOLE,
  );
  if (isWhole) return { columns: Math.round(columns), rows: Math.round(rows), offsetX: 0, offsetY: 0 };
  const shift = (place: number, cells: number, side: number): number =>
    Math.round(((place * cells) / side) * UNITS_PER_CELL) % UNITS_PER_CELL;
  return {
    columns: tidy(columns),
    rows: tidy(rows),
    offsetX: shift(corner.x, columns, size.width),
    offsetY: shift(corner.y, rows, size.height),
  };
}

const tidy = (cells: number): number => Math.round(cells * 100) / 100;
