import { centreOf, distanceToSegment, halfWidthOf, UNITS_PER_CELL, type MapPoint } from '../../geometry/index.ts';
import { isPathBlocked, placeBefore, sidesOf, type Blockers } from '../../vision/index.ts';
import type { Door } from '../state/Door.ts';
import type { Token } from '../state/Token.ts';

/** Map units from a token's edge within which its owner reaches a door: one cell. */
const DOOR_REACH = UNITS_PER_CELL;
/** Half the width of an arm, in map units. */
const ARM = 1;
/** A place before the door is so far, at the most, from the place of the door that it stands for. */
const BEFORE = 6;

/** How far along a door (units from its first end) the place is that is nearest to a token. */
function nearestAlong({ x1, y1, x2, y2 }: Door, { x, y }: MapPoint): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
}

/**
 * Whether whoever stands there reaches a door of the scene: near enough, and nothing that stops a body is in the way to
 * it.
 */
export function reachesDoor(blockers: Blockers, token: Pick<Token, 'x' | 'y' | 'size'>, door: Door): boolean {
  const centre = centreOf(token);
  const reach = halfWidthOf(token) + DOOR_REACH;
  if (distanceToSegment(centre, { x: door.x1, y: door.y1 }, { x: door.x2, y: door.y2 }) > reach) return false;
  const length = Math.hypot(door.x2 - door.x1, door.y2 - door.y1);
  const isFree = (place: MapPoint): boolean => {
    const hand = { x: Math.round(place.x), y: Math.round(place.y) };
    return (
      Math.hypot(hand.x - centre.x, hand.y - centre.y) <= reach + BEFORE &&
      !isPathBlocked(blockers, [centre, hand], ARM)
    );
  };
  const alongs = [nearestAlong(door, centre), length / 2, 0, length];
  return sidesOf(door, centre).some((side) => alongs.some((along) => isFree(placeBefore(door, side, along))));
}
