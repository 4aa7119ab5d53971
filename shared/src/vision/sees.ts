import { BodyCache } from './BodyCache.ts';
import { ALL_POINTS, DISC, NINE_X, NINE_Y } from './bodyPoints.ts';
import { glowsAt } from './raster.ts';
import { SourcedVision } from './sightFacts.ts';
import { starContains, type Star } from './Star.ts';
import type { Vision } from './Vision.ts';

/**
 * Whether a place (map units) is seen: inside a star, or in an eye's line of sight and lit. Exact for what `visionOf`
 * returned; for a vision put together from received parts the lit area is as fine as the glow's samples. A place within
 * a unit of a wall counts as seen from either side.
 */
export function seesPoint(vision: Vision, x: number, y: number): boolean {
  if (isInAny(vision.stars, x, y)) return true;
  const facts = SourcedVision.factsOf(vision);
  if (facts) return facts.lit !== undefined && isInAny(facts.lit, x, y) && isInAny(facts.sights, x, y);
  return vision.glow !== undefined && glowsAt(vision.glow, x, y);
}

/**
 * Whether a body (its centre and width, map units) is seen: its centre or one of eight points on a circle of 0.45 of
 * its width. What of it lies beyond a wall, seen from its centre, does not count; who has no more than received parts
 * of a vision cannot tell that.
 */
export function seesDisc(vision: Vision, cx: number, cy: number, width: number): boolean {
  const radius = width * DISC;
  let points = -1;
  for (let i = 0; i < NINE_X.length; i++) {
    if ((points & (1 << i)) === 0 || !seesPoint(vision, cx + NINE_X[i]! * radius, cy + NINE_Y[i]! * radius)) continue;
    if (points === -1) points = pointsOf(vision, cx, cy, width); // for the few that may be seen
    if ((points & (1 << i)) !== 0) return true;
  }
  return false;
}

function pointsOf(vision: Vision, cx: number, cy: number, width: number): number {
  const facts = SourcedVision.factsOf(vision);
  return facts ? BodyCache.of(facts.blockers).points(cx, cy, width) : ALL_POINTS;
}

export function isInAny(stars: readonly Star[], x: number, y: number): boolean {
  for (const star of stars) if (starContains(star, x, y)) return true;
  return false;
}
