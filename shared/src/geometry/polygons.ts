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
