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
  return vision.glow !== undefined && vision.seen.get(x, y);
}

const DIAGONAL = Math.SQRT1_2;
const NINE_POINTS: readonly (readonly [number, number])[] = [
  [0, 0], [1, 0], [DIAGONAL, DIAGONAL], [0, 1], [-DIAGONAL, DIAGONAL], [-1, 0], [-DIAGONAL, -DIAGONAL], [0, -1], [DIAGONAL, -DIAGONAL],
];
const DISC = 0.45;

/** Whether a token is seen: its centre or one of eight points on a circle of 0.45 of its width. */
export function seesDisc(vision: Vision, cx: number, cy: number, width: number): boolean {
  const radius = DISC * width;
  for (const [dx, dy] of NINE_POINTS) if (seesPoint(vision, cx + dx * radius, cy + dy * radius)) return true;
  return false;
}

function isInAny(stars: readonly Star[], x: number, y: number): boolean {
  for (const star of stars) if (starContains(star, x, y)) return true;
  return false;
}
