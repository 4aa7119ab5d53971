import type { Box } from './clipSegment.ts';

/** Polygons are x, y pairs in order, not closed by repetition. */
export type PolygonPoints = Int32Array | Float64Array | readonly number[];

/** Even-odd rule; a point on the edge may fall on either side. */
export function isInPolygon(points: PolygonPoints, x: number, y: number): boolean {
  let inside = false;
  let px = points[points.length - 2]!;
  let py = points[points.length - 1]!;
  for (let i = 0; i < points.length; i += 2) {
    const qx = points[i]!;
    const qy = points[i + 1]!;
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    px = qx;
    py = qy;
  }
  return inside;
}

/** Twice the signed area; positive when the points run clockwise on the map (y downwards). */
export function doubleArea(points: PolygonPoints): number {
  let sum = 0;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2)
    sum += points[j]! * points[i + 1]! - points[i]! * points[j + 1]!;
  return sum;
}

export function polygonBounds(points: PolygonPoints): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < points.length; i += 2) {
    box.left = Math.min(box.left, points[i]!);
    box.right = Math.max(box.right, points[i]!);
    box.top = Math.min(box.top, points[i + 1]!);
    box.bottom = Math.max(box.bottom, points[i + 1]!);
  }
  return box;
}
