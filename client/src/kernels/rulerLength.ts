import { distanceInCells, UNITS_PER_CELL, type MapPoint } from '@tallow/shared/geometry';
import { gridKindOf } from '@tallow/shared/table';
import { cellOf, type SceneGrid } from './snap.ts';

export interface Measure extends SceneGrid {
  /** Game distance of one cell. */
  readonly distance: number;
}

/** Cells along a line of points; without a grid as the crow flies. */
function lengthInCells(grid: SceneGrid, points: readonly MapPoint[]): number {
  let cells = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    cells +=
      grid.kind === 'none'
        ? Math.hypot(b.x - a.x, b.y - a.y) / UNITS_PER_CELL
        : distanceInCells(gridKindOf(grid), cellOf(grid, a), cellOf(grid, b));
  }
  return cells;
}

/** The game's distance along a line of points, in the unit of the scene. */
export function rulerLength(grid: Measure, points: readonly MapPoint[]): number {
  return lengthInCells(grid, points) * grid.distance;
}
