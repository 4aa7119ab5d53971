import { sideOf, type MapPoint, type Segment } from '../geometry/index.ts';
import { isAtBlocker } from './isAtBlocker.ts';
import { isInAny, seesPoint } from './sees.ts';
import { SourcedVision, type SightFacts } from './sightFacts.ts';
import { starContains } from './Star.ts';
import type { Vision } from './Vision.ts';

/**
 * Units before a wall or door, and from its ends, where it is looked at: what a star says nearer to it may be about its
 * other side.
 */
const BEFORE = 4;

/** The side of a segment, looking from its first end to its second, y downwards. */
export type Side = 'left' | 'right';

/**
 * The place just before a wall or door on one of its sides, `along` units from its first end; beside its ends, not at
 * them.
 */
export function placeBefore({ x1, y1, x2, y2 }: Segment, side: Side, along: number): MapPoint {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const inset = Math.min(BEFORE, length / 2);
  const way = length === 0 ? 0 : Math.max(inset, Math.min(length - inset, along)) / length;
  const aside = length === 0 ? 0 : (side === 'left' ? -BEFORE : BEFORE) / length;
  return { x: x1 + (x2 - x1) * way - (y2 - y1) * aside, y: y1 + (y2 - y1) * way + (x2 - x1) * aside };
}

/** The sides that a place is on: both for one in line with the segment. */
export function sidesOf({ x1, y1, x2, y2 }: Segment, place: MapPoint): readonly Side[] {
  const side = sideOf(x1, y1, x2, y2, place.x, place.y);
  if (side === 0) return BOTH;
  return side < 0 ? LEFT : RIGHT;
}
const LEFT: readonly Side[] = ['left'];
const RIGHT: readonly Side[] = ['right'];
const BOTH: readonly Side[] = ['left', 'right'];

/**
 * Whether a wall or door of the scene is seen: by its middle or its ends, and from a side that an eye stands on. What
 * is seen of the ground on its other side shows nothing of it.
 */
export function seesFace(vision: Vision, face: Segment): boolean {
  const facts = SourcedVision.factsOf(vision);
  const eyes = facts?.sights ?? vision.stars;
  const length = Math.hypot(face.x2 - face.x1, face.y2 - face.y1);
  for (let i = 0; i < eyes.length; i++) {
    for (const side of sidesOf(face, eyes[i]!)) {
      for (const along of [length / 2, 0, length])
        if (isSeenBy(vision, facts, i, placeBefore(face, side, along))) return true;
    }
  }
  return false;
}

/** Whether the one eye sees the place, and it is clear of walls. */
function isSeenBy(vision: Vision, facts: SightFacts | undefined, eye: number, { x, y }: MapPoint): boolean {
  if (!facts) return seesPoint(vision, x, y);
  const { blockers, sights, lit } = facts;
  const isInView =
    starContains(vision.stars[eye]!, x, y) ||
    (lit !== undefined && starContains(sights[eye]!, x, y) && isInAny(lit, x, y));
  return isInView && !isAtBlocker(blockers, x, y);
}
