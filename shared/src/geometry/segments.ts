import { distanceSquared, type MapPoint } from './points.ts';

/** A directed segment in map units. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * Negative when (px, py) lies left of a → b as drawn on the map (y downwards), 0 on the line, positive right. Exact for
 * integers up to 2^25.
 */
export function sideOf(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/** True when the point is nearer to the segment than `distance`; exactly that far is not nearer. Exact for integers. */
export function isNearerThan(
  distance: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
): boolean {
  const limit = distance * distance;
  const along = (px - ax) * (bx - ax) + (py - ay) * (by - ay);
  const length = distanceSquared(ax, ay, bx, by);
  if (along <= 0) return distanceSquared(ax, ay, px, py) < limit;
  if (along >= length) return distanceSquared(bx, by, px, py) < limit;
  const side = sideOf(ax, ay, bx, by, px, py);
  return side * side < limit * length;
}

/** True when the closed segment holds the point. */
export function isOnSegment(ax: number, ay: number, bx: number, by: number, px: number, py: number): boolean {
  if (sideOf(ax, ay, bx, by, px, py) !== 0) return false;
  return px >= Math.min(ax, bx) && px <= Math.max(ax, bx) && py >= Math.min(ay, by) && py <= Math.max(ay, by);
}

/** True when the two segments cross in a point inside both; touching ends do not count. */
export function crossProperly(a: Segment, b: Segment): boolean {
  const b1 = sideOf(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1);
  const b2 = sideOf(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2);
  if (!((b1 < 0 && b2 > 0) || (b1 > 0 && b2 < 0))) return false;
  const a1 = sideOf(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1);
  const a2 = sideOf(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2);
  return (a1 < 0 && a2 > 0) || (a1 > 0 && a2 < 0);
}

/** True when the closed segments share any point. */
export function doSegmentsMeet(a: Segment, b: Segment): boolean {
  return (
    crossProperly(a, b) ||
    isOnSegment(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) ||
    isOnSegment(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2) ||
    isOnSegment(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) ||
    isOnSegment(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2)
  );
}

/** Distance in units from a point to the nearest place of the segment a → b. */
export function distanceToSegment(point: MapPoint, a: MapPoint, b: MapPoint): number {
  const length = distanceSquared(a.x, a.y, b.x, b.y);
  const along = length === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.sqrt(distanceSquared(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, point.x, point.y));
}
