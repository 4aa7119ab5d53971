import type { MapPoint } from './points.ts';
import { distanceToSegment } from './segments.ts';

/**
 * Drops the points of a polyline that lie within `tolerance` (map units) of what is left (Douglas-Peucker).
 * First and last point stay; a closed ring keeps its farthest point too, so that it does not collapse.
 */
export function simplify(points: readonly MapPoint[], tolerance: number): readonly MapPoint[] {
  if (points.length < 3) return points;
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    const far = farthest(points, from, to, tolerance);
    if (far < 0) continue;
    kept[far] = 1;
    open.push([from, far], [far, to]);
  }
  return points.filter((_, i) => kept[i] === 1);
}

/** The index between both ends that strays most from their segment, or -1 when all stay within the tolerance. */
function farthest(points: readonly MapPoint[], from: number, to: number, tolerance: number): number {
  const a = points[from]!;
  const b = points[to]!;
  let best = -1;
  let bestDistance = tolerance;
  for (let i = from + 1; i < to; i++) {
    const distance = distanceToSegment(points[i]!, a, b);
    if (distance > bestDistance) {
      best = i;
      bestDistance = distance;
    }
  }
  return best;
}
