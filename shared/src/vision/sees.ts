import { glowsAt } from './raster.ts';
import { factsOf } from './sightFacts.ts';
import { starContains, type Star } from './Star.ts';
import type { Vision } from './Vision.ts';

/**
 * Whether a place (map units) is seen: inside a star, or in an eye's line of sight and lit. Exact for what `visionOf` returned;
 * for a vision put together from received parts the lit area is as fine as the glow's samples.
 */
export function seesPoint(vision: Vision, x: number, y: number): boolean {
  if (isInAny(vision.stars, x, y)) return true;
  const facts = factsOf(vision);
  if (facts) return isInAny(facts.lit, x, y) && isInAny(facts.sights, x, y);
  return vision.glow !== undefined && glowsAt(vision.glow, x, y);
}

const DISC = 0.45;
const DIAGONAL = DISC * Math.SQRT1_2;
/** The centre and eight points on a circle, in widths of the token; numbers side by side, for thousands of looks a second. */
const NINE_X = [0, DISC, DIAGONAL, 0, -DIAGONAL, -DISC, -DIAGONAL, 0, DIAGONAL];
const NINE_Y = [0, 0, DIAGONAL, DISC, DIAGONAL, 0, -DIAGONAL, -DISC, -DIAGONAL];

/** Whether a token is seen: its centre or one of eight points on a circle of 0.45 of its width. */
export function seesDisc(vision: Vision, cx: number, cy: number, width: number): boolean {
  for (let i = 0; i < NINE_X.length; i++) if (seesPoint(vision, cx + NINE_X[i]! * width, cy + NINE_Y[i]! * width)) return true;
  return false;
}

function isInAny(stars: readonly Star[], x: number, y: number): boolean {
  for (const star of stars) if (starContains(star, x, y)) return true;
  return false;
}
