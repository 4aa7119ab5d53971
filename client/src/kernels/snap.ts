import { cellAt, cellCentre, snapToCell, type CellPoint, type GridKind, type MapPoint } from '@tallow/shared/geometry';

export interface SceneGrid {
  readonly kind: 'square' | 'hex' | 'none';
  /** Map units by which the first cell is shifted. */
  readonly offsetX: number;
  readonly offsetY: number;
}

export function gridKindOf({ kind }: SceneGrid): GridKind {
  return kind === 'hex' ? 'hexRow' : 'square';
}

/** Where a token of `size` cells whose top left corner is let go at (x, y) comes to rest; whole units. */
export function snapTopLeft(grid: SceneGrid, x: number, y: number, size: number, isFree = false): MapPoint {
  if (isFree || grid.kind === 'none') return { x: Math.round(x), y: Math.round(y) };
  const half = Math.round(size * 50);
  const { x: cx, y: cy } = snapToCell(gridKindOf(grid), { x: x + half - grid.offsetX, y: y + half - grid.offsetY }, size);
  return { x: Math.round(cx + grid.offsetX - half), y: Math.round(cy + grid.offsetY - half) };
}

export function cellOf(grid: SceneGrid, point: MapPoint): CellPoint {
  return cellAt(gridKindOf(grid), { x: point.x - grid.offsetX, y: point.y - grid.offsetY });
}

/** The middle of the cell that holds the point; the point itself without a grid. */
export function snapPoint(grid: SceneGrid, point: MapPoint): MapPoint {
  if (grid.kind === 'none') return { x: Math.round(point.x), y: Math.round(point.y) };
  const centre = cellCentre(gridKindOf(grid), cellOf(grid, point));
  return { x: centre.x + grid.offsetX, y: centre.y + grid.offsetY };
}
