import { distanceSquared, type MapPoint } from '../geometry/index.ts';
import type { DoorSegment, Wall } from '../vision/index.ts';
import { fieldOf, listOf } from './fields.ts';
import { clipToMap, readPoint, type MapFrame } from './MapFrame.ts';
import { giveUp } from './UvttRefusal.ts';

export const MAX_DOORS = 2000;
/** A door's end this near (map units) to a wall's end moves onto it, so that no crack stays beside the door. */
const REACH = 10;

/** Doors from `portals`, freestanding ones too. They fill the gaps that the file leaves in its walls; those off the map are dropped. */
export function readDoors(frame: MapFrame, json: unknown, walls: readonly Wall[]): readonly DoorSegment[] {
  const portals = listOf(json, 'portals', 'bad-portal');
  if (portals.length > MAX_DOORS) giveUp('too-many-doors', `The map has ${portals.length} doors; at most ${MAX_DOORS} are possible.`);
  const ends = walls.flatMap((wall) => [{ x: wall.x1, y: wall.y1 }, { x: wall.x2, y: wall.y2 }]);
  return portals.flatMap((portal) => readDoor(frame, portal, ends) ?? []);
}

function readDoor(frame: MapFrame, portal: unknown, ends: readonly MapPoint[]): DoorSegment | undefined {
  const bounds = fieldOf(portal, 'bounds');
  if (!Array.isArray(bounds) || bounds.length !== 2) giveUp('bad-portal', 'A door must have "bounds" of two points.');
  const a = attached(readPoint(frame, bounds[0], 'bad-portal', 'An end of a door'), ends);
  const b = attached(readPoint(frame, bounds[1], 'bad-portal', 'An end of a door'), ends);
  const inside = clipToMap(frame, { x1: a.x, y1: a.y, x2: b.x, y2: b.y });
  return inside && { ...inside, state: fieldOf(portal, 'closed') === false ? 'open' : 'closed' };
}

function attached(point: MapPoint, ends: readonly MapPoint[]): MapPoint {
  let best = point;
  let bestDistance = REACH * REACH + 1;
  for (const end of ends) {
    const distance = distanceSquared(point.x, point.y, end.x, end.y);
    if (distance >= bestDistance) continue;
    best = end;
    bestDistance = distance;
  }
  return best;
}
