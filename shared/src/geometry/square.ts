import { UNITS_PER_CELL, type CellPoint, type MapPoint } from './points.ts';

/** How a diagonal step counts: as one cell, or every second one as two. */
export type DiagonalRule = 'one' | 'alternating';

export function squareCellAt(point: MapPoint): CellPoint {
  return { x: Math.floor(point.x / UNITS_PER_CELL), y: Math.floor(point.y / UNITS_PER_CELL) };
}

export function squareCentre(cell: CellPoint): MapPoint {
  return { x: cell.x * UNITS_PER_CELL + UNITS_PER_CELL / 2, y: cell.y * UNITS_PER_CELL + UNITS_PER_CELL / 2 };
}

export function squareDistance(a: CellPoint, b: CellPoint, diagonals: DiagonalRule = 'one'): number {
  const dx = Math.abs(b.x - a.x);
  const dy = Math.abs(b.y - a.y);
  const straight = Math.max(dx, dy);
  return diagonals === 'one' ? straight : straight + Math.floor(Math.min(dx, dy) / 2);
}

/**
 * How far apart the lines are that a token's edges rest on: whole cells, else halves, else quarters, whichever its size
 * is made of.
 */
function stepOf(size: number): number {
  return UNITS_PER_CELL * (Number.isInteger(size) ? 1 : Number.isInteger(size * 2) ? 1 / 2 : 1 / 4);
}

/**
 * The middle of the nearest place where a token of `size` cells rests: its edges lie on lines of the grid, or on halves
 * or quarters of a cell.
 */
export function snapToSquare(point: MapPoint, size: number): MapPoint {
  const [half, step] = [(size * UNITS_PER_CELL) / 2, stepOf(size)];
  const rest = (middle: number): number => Math.round((middle - half) / step) * step + half;
  return { x: rest(point.x), y: rest(point.y) };
}
