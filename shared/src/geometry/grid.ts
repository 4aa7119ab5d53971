import type { CellPoint, MapPoint } from './points.ts';
import { hexCellAt, hexCentre, hexDistance } from './hex.ts';
import { snapToSquare, squareCellAt, squareCentre, squareDistance, type DiagonalRule } from './square.ts';

/** `hexRow`: pointy-top hexes in rows, one cell 100 units wide. */
export type GridKind = 'square' | 'hexRow';

export function cellAt(grid: GridKind, point: MapPoint): CellPoint {
  return grid === 'square' ? squareCellAt(point) : hexCellAt(point);
}

export function cellCentre(grid: GridKind, cell: CellPoint): MapPoint {
  return grid === 'square' ? squareCentre(cell) : hexCentre(cell);
}

/** Where a token of `size` cells dropped at the point comes to rest, in whole units. */
export function snapToCell(grid: GridKind, point: MapPoint, size = 1): MapPoint {
  return grid === 'square' ? snapToSquare(point, size) : hexCentre(hexCellAt(point));
}

/** Whole cells from one cell to another; the diagonal rule matters on square grids only. */
export function distanceInCells(grid: GridKind, a: CellPoint, b: CellPoint, diagonals: DiagonalRule = 'one'): number {
  return grid === 'square' ? squareDistance(a, b, diagonals) : hexDistance(a, b);
}
