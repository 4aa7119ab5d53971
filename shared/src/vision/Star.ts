/** An area around (x, y): the polygon of x, y pairs in angular order, cut to the disc of that radius. Whole map units. */
export interface Star {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly points: Int32Array;
}

/** Corners are rounded to whole units, so what lies this near to the edge (a wall's own points, say) counts as inside. */
const EDGE = 1;

/** True inside the star and on its edge. Asked for every token that moves in anybody's scene: most edges are passed over by height alone. */
export function starContains(star: Star, x: number, y: number): boolean {
  const dx = x - star.x;
  const dy = y - star.y;
  if (dx * dx + dy * dy > star.radius * star.radius) return false;
  const { points } = star;
  let inside = false;
  let px = points[points.length - 2]!;
  let py = points[points.length - 1]!;
  for (let i = 0; i < points.length; i += 2) {
    const qx = points[i]!;
    const qy = points[i + 1]!;
    const isInBand = py > qy ? y >= qy - EDGE && y <= py + EDGE : y >= py - EDGE && y <= qy + EDGE;
    if (isInBand) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
      if (isNearEdge(px, py, qx, qy, x, y)) return true;
    }
    px = qx;
    py = qy;
  }
  return inside;
}

/** For a place beside the edge, not above or below it. */
function isNearEdge(ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean {
  if (ax > bx ? x < bx - EDGE || x > ax + EDGE : x < ax - EDGE || x > bx + EDGE) return false;
  const dx = bx - ax;
  const dy = by - ay;
  const side = dx * (y - ay) - dy * (x - ax);
  return side * side <= EDGE * EDGE * (dx * dx + dy * dy);
}
