import { assert } from '../kernel/index.ts';
import { Blockers } from './Blockers.ts';
import { RecentMap } from './RecentMap.ts';
import { layOut, type WallLayout } from './WallLayout.ts';
import type { DoorSegment, Wall } from './Wall.ts';

/** Largest coordinate for which the sweep's arithmetic stays exact. */
const MAX_EXTENT = 30_000;

const layouts = new WeakMap<readonly Wall[], RecentMap<string, WallLayout>>();
const built = new WeakMap<readonly Wall[], WeakMap<readonly DoorSegment[], RecentMap<string, Blockers>>>();

/**
 * Splits and indexes the walls and doors of a scene of whole map units; what lies outside the scene is cut off, its
 * border blocks sight. The same arrays give the same object; walls are split anew only when walls or door places
 * change.
 */
export function buildBlockers(
  width: number,
  height: number,
  walls: readonly Wall[],
  doors: readonly DoorSegment[],
): Blockers {
  assert(
    Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0,
    'a scene has a whole, positive size',
  );
  assert(width <= MAX_EXTENT && height <= MAX_EXTENT, 'a scene has at most 300 x 300 cells');
  const byDoors = built.get(walls) ?? new WeakMap<readonly DoorSegment[], RecentMap<string, Blockers>>();
  built.set(walls, byDoors);
  const bySize = byDoors.get(doors) ?? new RecentMap<string, Blockers>(2);
  byDoors.set(doors, bySize);
  return bySize.getOrMake(
    `${width},${height}`,
    () => new Blockers(width, height, layoutFor(width, height, walls, doors), doors),
  );
}

/** Most tables that wait for their players have nothing on them yet: these share what is indexed of nothing. */
const OPEN_GROUND = layOut(1, 1, [], []);

function layoutFor(width: number, height: number, walls: readonly Wall[], doors: readonly DoorSegment[]): WallLayout {
  if (walls.length === 0 && doors.length === 0) return OPEN_GROUND;
  const known = layouts.get(walls) ?? new RecentMap<string, WallLayout>(2);
  layouts.set(walls, known);
  const places = doors.map((door) => `${door.x1},${door.y1},${door.x2},${door.y2}`);
  return known.getOrMake(`${width},${height};${places.join(';')}`, () => layOut(width, height, walls, doors));
}
