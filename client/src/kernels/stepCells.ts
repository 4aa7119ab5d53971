import { halfWidthOf, UNITS_PER_CELL, type MapPoint } from '@tallow/shared/geometry';
import { snapTopLeft } from '@tallow/shared/table';
import type { Disc } from './hitTest.ts';
import type { SceneGrid } from './snap.ts';

type Piece = Omit<Disc, 'id'>;

/** Feet of a step, a diagonal one counting as one cell. */
export function stepFeet(from: MapPoint, to: MapPoint, feetPerCell: number): number {
  return Math.ceil((Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) * feetPerCell) / UNITS_PER_CELL);
}

/**
 * Top left corners that a token may step to within so many feet, its own among them. Walls are the server's to know.
 */
export function stepCells(grid: SceneGrid, token: Piece, feet: number, feetPerCell: number): readonly MapPoint[] {
  const reach = Math.floor(feet / feetPerCell);
  const found = new Map<string, MapPoint>([[`${token.x},${token.y}`, { x: token.x, y: token.y }]]);
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const place = snapTopLeft(grid, token.x + dx * UNITS_PER_CELL, token.y + dy * UNITS_PER_CELL, token.size);
      if (stepFeet(token, place, feetPerCell) <= feet) found.set(`${place.x},${place.y}`, place);
    }
  }
  return [...found.values()];
}

/** The place among the cells that the pointer is in; undefined when it is in none. */
export function stepAt(cells: readonly MapPoint[], size: number, pointer: MapPoint): MapPoint | undefined {
  const half = halfWidthOf({ size });
  let best: MapPoint | undefined;
  let least = Math.max(half, UNITS_PER_CELL / 2) + 1;
  for (const cell of cells) {
    const away = Math.max(Math.abs(pointer.x - cell.x - half), Math.abs(pointer.y - cell.y - half));
    if (away < least) [best, least] = [cell, away];
  }
  return best;
}
