/**
 * An area around (x, y): the polygon of x, y pairs in angular order, cut to the disc of that radius. Whole map units.
 */
export interface Star {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly points: Int32Array;
}

/**
 * Corners are rounded to whole units, so what lies this near to the edge (a wall's own points, say) counts as inside.
 */
const EDGE = 1;

/** Corners are off by up to a unit, so their order by angle is trusted only this far (units) to either side. */
const DOUBT = 3;

/**
 * True inside the star and on its edge. Asked for every token that moves in anybody's scene, so only the corners around
 * its direction are looked at.
 */
export function starContains(star: Star, x: number, y: number): boolean {
  const dx = x - star.x;
  const dy = y - star.y;
  const distance = dx * dx + dy * dy;
  if (distance > star.radius * star.radius) return false;
  if (distance <= DOUBT * DOUBT) return containsAfterAll(star, x, y);
  const { points } = star;
  const at = cornerBefore(star, dx, dy);
  const next = after(points, at);
  const ax = points[at]! - star.x;
  const ay = points[at + 1]! - star.y;
  const bx = points[next]! - star.x;
  const by = points[next + 1]! - star.y;
  const isBetween = ax * dy >= ay * dx && dx * by >= dy * bx && ax * by > ay * bx;
  if (!isBetween) return containsAfterAll(star, x, y);
  const isInside = (bx - ax) * (dy - ay) >= (by - ay) * (dx - ax);
  return isInside || isNearCornersAround(star, at, x, y);
}

/**
 * The corner that comes last before this direction in angular order: where the search ends, if rounding has put corners
 * out of order.
 */
function cornerBefore({ x, y, points }: Star, dx: number, dy: number): number {
  const half = dy < 0 || (dy === 0 && dx < 0);
  let low = 0;
  let high = points.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const px = points[2 * middle]! - x;
    const py = points[2 * middle + 1]! - y;
    const isFirstHalf = py < 0 || (py === 0 && px < 0);
    const isBefore = isFirstHalf === half ? px * dy >= py * dx : isFirstHalf;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? points.length - 2 : 2 * (low - 1);
}

const after = (points: Int32Array, at: number): number => (at + 2 === points.length ? 0 : at + 2);
const before = (points: Int32Array, at: number): number => (at === 0 ? points.length - 2 : at - 2);

/** Whether the place lies on one of the edges around its direction. */
function isNearCornersAround(star: Star, at: number, x: number, y: number): boolean {
  const { points } = star;
  let low = at;
  let high = after(points, at);
  if (isOnEdge(points, low, high, x, y)) return true;
  for (let left = points.length; left > 0 && !isFarAside(star, low, x, y); left -= 2) {
    const corner = before(points, low);
    if (isOnEdge(points, corner, low, x, y)) return true;
    low = corner;
  }
  for (let left = points.length; left > 0 && !isFarAside(star, high, x, y); left -= 2) {
    const corner = after(points, high);
    if (isOnEdge(points, high, corner, x, y)) return true;
    high = corner;
  }
  return false;
}

/** A corner whose direction passes the place at some distance: the edges beyond it cannot be near. */
function isFarAside(star: Star, corner: number, x: number, y: number): boolean {
  const px = star.points[corner]! - star.x;
  const py = star.points[corner + 1]! - star.y;
  const aside = px * (y - star.y) - py * (x - star.x);
  return aside * aside > DOUBT * DOUBT * (px * px + py * py);
}

function isOnEdge(points: Int32Array, from: number, to: number, x: number, y: number): boolean {
  const ay = points[from + 1]!;
  const by = points[to + 1]!;
  return isLevelWith(ay, by, y) && isNearEdge(points[from]!, ay, points[to]!, by, x, y);
}

/** By counting the edges to the right, in whatever order they are; most are passed over by height alone. */
export function containsAfterAll({ points }: Star, x: number, y: number): boolean {
  let inside = false;
  let px = points[points.length - 2]!;
  let py = points[points.length - 1]!;
  for (let i = 0; i < points.length; i += 2) {
    const qx = points[i]!;
    const qy = points[i + 1]!;
    if (isLevelWith(py, qy, y)) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
      if (isNearEdge(px, py, qx, qy, x, y)) return true;
    }
    px = qx;
    py = qy;
  }
  return inside;
}

/** Whether a height is one that an edge passes through, or nearly. */
function isLevelWith(py: number, qy: number, y: number): boolean {
  return py > qy ? y >= qy - EDGE && y <= py + EDGE : y >= py - EDGE && y <= qy + EDGE;
}

/** For a place beside the edge, not above or below it. */
function isNearEdge(ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean {
  if (ax > bx ? x < bx - EDGE || x > ax + EDGE : x < ax - EDGE || x > bx + EDGE) return false;
  const dx = bx - ax;
  const dy = by - ay;
  const side = dx * (y - ay) - dy * (x - ax);
  return side * side <= EDGE * EDGE * (dx * dx + dy * dy);
}
