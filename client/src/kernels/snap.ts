import { cellAt, cellCentre, type CellPoint, type MapPoint } from '@tallow/shared/geometry';
import { gridKindOf } from '@tallow/shared/table';

export interface SceneGrid {
  readonly kind: 'square' | 'hex' | 'none';
  /** Map units by which the first cell is shifted. */
  readonly offsetX: number;
  readonly offsetY: number;
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
