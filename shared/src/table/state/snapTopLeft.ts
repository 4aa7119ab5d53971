import { centreOffset, snapToCell, type GridKind, type MapPoint } from '../../geometry/index.ts';
import type { Grid } from './Scene.ts';

export const gridKindOf = ({ kind }: Pick<Grid, 'kind'>): GridKind => (kind === 'hex' ? 'hexRow' : 'square');

type Lines = Pick<Grid, 'kind' | 'offsetX' | 'offsetY'>;

/**
 * Where a token of `size` cells whose top left corner is let go at (x, y) comes to rest; whole map units. `isFree`: it
 * rests anywhere.
 */
export function snapTopLeft(grid: Lines, x: number, y: number, size: number, isFree = false): MapPoint {
  if (isFree || grid.kind === 'none') return { x: Math.round(x), y: Math.round(y) };
  const half = centreOffset({ size });
  const middle = snapToCell(gridKindOf(grid), { x: x + half - grid.offsetX, y: y + half - grid.offsetY }, size);
  return { x: Math.round(middle.x + grid.offsetX - half), y: Math.round(middle.y + grid.offsetY - half) };
}
