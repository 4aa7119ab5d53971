import { doSegmentsMeet, isNearerThan, isOnSegment, sideOf, type Segment } from '../geometry/index.ts';
import { blockingFrom, MOVEMENT } from './blocking.ts';
import type { Blockers } from './Blockers.ts';

export interface PathPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Whether a disc (path of its centre and radius, whole map units) runs into a wall that blocks movement, or its centre
 * leaves the scene. Every place on the way counts. A wall that the disc overlaps at the start of a leg stops only the
 * centre, so whoever stands in one can leave.
 */
export function isPathBlocked(blockers: Blockers, path: readonly PathPoint[], radius: number): boolean {
  for (let i = 1; i < path.length; i++) {
    const to = path[i]!;
    if (!blockers.contains(to.x, to.y) || isLegBlocked(blockers, path[i - 1]!, to, radius)) return true;
  }
  return false;
}

function isLegBlocked(blockers: Blockers, from: PathPoint, to: PathPoint, radius: number): boolean {
  const leg = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const { grid } = blockers.layout.whole;
  const count = grid.query(
    Math.min(from.x, to.x) - radius,
    Math.min(from.y, to.y) - radius,
    Math.max(from.x, to.x) + radius,
    Math.max(from.y, to.y) + radius,
  );
  for (let k = 0; k < count; k++) {
    const o = 4 * grid.found[k]!;
    const wall = { x1: grid.table[o]!, y1: grid.table[o + 1]!, x2: grid.table[o + 2]!, y2: grid.table[o + 3]! };
    if (stops(blockers.wholeBlocking[grid.found[k]!]!, wall, leg, radius)) return true;
  }
  return false;
}

function stops(blocking: number, wall: Segment, leg: Segment, radius: number): boolean {
  const { x1, y1, x2, y2 } = wall;
  const side = sideOf(x1, y1, x2, y2, leg.x1, leg.y1);
  const isPassable = (blockingFrom(blocking, side) & MOVEMENT) === 0;
  if (isPassable) return false;
  if (isNearerThan(radius, x1, y1, x2, y2, leg.x1, leg.y1)) return crosses(wall, leg);
  return doSegmentsMeet(leg, wall) || comeNear(leg, wall, radius);
}

/**
 * Coming to lie on the wall counts as crossing, else two moves would lead through it; leaving from on top of it does
 * not.
 */
function crosses(wall: Segment, leg: Segment): boolean {
  return !isOnSegment(wall.x1, wall.y1, wall.x2, wall.y2, leg.x1, leg.y1) && doSegmentsMeet(leg, wall);
}

/** For segments that do not meet: the shortest way between them starts at an end of one. */
function comeNear(a: Segment, b: Segment, distance: number): boolean {
  return (
    isNearerThan(distance, a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) ||
    isNearerThan(distance, a.x1, a.y1, a.x2, a.y2, b.x2, b.y2) ||
    isNearerThan(distance, b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) ||
    isNearerThan(distance, b.x1, b.y1, b.x2, b.y2, a.x2, a.y2)
  );
}
