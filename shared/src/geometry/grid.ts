import type { CellPoint, MapPoint } from './points.ts';
import { hexCellAt, hexCentre, hexDistance, hexVertexNear } from './hex.ts';
import { snapToSquare, squareCellAt, squareCentre, squareDistance, type DiagonalRule } from './square.ts';

/** `hexRow`: pointy-top hexes in rows, one cell 100 units wide. */
export type GridKind = 'square' | 'hexRow';

export function cellAt(grid: GridKind, point: MapPoint): CellPoint {
  return grid === 'square' ? squareCellAt(point) : hexCellAt(point);
}

export function cellCentre(grid: GridKind, cell: CellPoint): MapPoint {
  return grid === 'square' ? squareCentre(cell) : hexCentre(cell);
}

/**
 * Where the middle of a token of `size` cells comes to rest that is dropped at the point. On hexes even sizes rest on a
 * corner.
 */
export function snapToCell(grid: GridKind, point: MapPoint, size = 1): MapPoint {
  if (grid === 'square') return snapToSquare(point, size);
  return size % 2 === 0 ? hexVertexNear(point) : hexCentre(hexCellAt(point));
}

/** Whole cells from one cell to another; the diagonal rule matters on square grids only. */
export function distanceInCells(grid: GridKind, a: CellPoint, b: CellPoint, diagonals: DiagonalRule = 'one'): number {
  return grid === 'square' ? squareDistance(a, b, diagonals) : hexDistance(a, b);
}
