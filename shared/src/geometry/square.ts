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

/** The place for a token of `size` cells nearest to the point: odd sizes sit in a cell, even ones on a crossing of grid lines. */
export function snapToSquare(point: MapPoint, size: number): MapPoint {
  if (Math.round(size) % 2 !== 0 || size < 1) return squareCentre(squareCellAt(point));
  return { x: Math.round(point.x / UNITS_PER_CELL) * UNITS_PER_CELL, y: Math.round(point.y / UNITS_PER_CELL) * UNITS_PER_CELL };
}
