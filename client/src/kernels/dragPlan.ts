import type { MapPoint } from '@tallow/shared/geometry';
import { snapTopLeft } from '@tallow/shared/table';
import type { Disc } from './hitTest.ts';
import type { SceneGrid } from './snap.ts';

/** Where dragged tokens come to rest: the one under the pointer snaps, the others keep their formation. */
export function dragPlan(
  grid: SceneGrid,
  lead: Disc,
  all: readonly Disc[],
  moved: MapPoint,
  isFree: boolean,
): ReadonlyMap<string, MapPoint> {
  const end = snapTopLeft(grid, lead.x + moved.x, lead.y + moved.y, lead.size, isFree);
  const [dx, dy] = [end.x - lead.x, end.y - lead.y];
  return new Map(all.map(({ id, x, y }) => [id, { x: x + dx, y: y + dy }]));
}
