import { cellAt, cellCentre, centreOffset, UNITS_PER_CELL, type MapPoint } from '@tallow/shared/geometry';
import { snapTopLeft } from '@tallow/shared/table';
import type { Disc } from './hitTest.ts';
import type { SceneGrid } from './snap.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
const DX = { left: -1, right: 1, up: 0, down: 0 } as const;
const DY = { left: 0, right: 0, up: -1, down: 1 } as const;

/**
 * Where `steps` cells by the keyboard take a token's top left corner. On hexes up and down change the row, by turns to
 * either side.
 */
export function stepPlan(
  grid: SceneGrid,
  { x, y, size }: Omit<Disc, 'id'>,
  direction: Direction,
  steps: number,
): MapPoint {
  const [dx, dy] = [DX[direction] * steps, DY[direction] * steps];
  if (grid.kind !== 'hex') return { x: x + dx * UNITS_PER_CELL, y: y + dy * UNITS_PER_CELL };
  const half = centreOffset({ size });
  const cell = cellAt('hexRow', { x: x + half - grid.offsetX, y: y + half - grid.offsetY });
  const from = cellCentre('hexRow', cell);
  const to = cellCentre('hexRow', { x: cell.x + dx, y: cell.y + dy });
  const next = { x: x + to.x - from.x, y: y + to.y - from.y };
  // Rows lie between whole units: who stood in place does so after any number of steps.
  const rest = snapTopLeft(grid, x, y, size);
  return Math.abs(rest.x - x) <= 1 && Math.abs(rest.y - y) <= 1 ? snapTopLeft(grid, next.x, next.y, size) : next;
}
