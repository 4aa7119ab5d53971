import { UNITS_PER_CELL } from '../../geometry/index.ts';
import type { Token } from './Token.ts';

type Waypoint = readonly [x: number, y: number];

/** Samples a cell's length apart, and no more than this many for one move. */
const STRIDE = UNITS_PER_CELL;
export const MAX_SAMPLES = 64;

/**
 * Places (top left corners, map units) that a token passes between its start and the end of its path, both excluded;
 * `most` of them.
 */
export function alongPath(
  from: Pick<Token, 'x' | 'y'>,
  waypoints: readonly Waypoint[],
  most = MAX_SAMPLES,
): readonly { readonly x: number; readonly y: number }[] {
  const places: { x: number; y: number }[] = [];
  let [x, y] = [from.x, from.y];
  for (const [index, [toX, toY]] of waypoints.entries()) {
    const steps = Math.ceil(Math.max(Math.abs(toX - x), Math.abs(toY - y)) / STRIDE);
    const last = index === waypoints.length - 1 ? steps - 1 : steps;
    for (let step = 1; step <= last; step++) {
      places.push({ x: x + Math.round(((toX - x) * step) / steps), y: y + Math.round(((toY - y) * step) / steps) });
    }
    [x, y] = [toX, toY];
  }
  if (places.length <= most) return places;
  return Array.from({ length: most }, (_, i) => places[Math.floor((i * places.length) / most)]!);
}
