import type { Blockers } from './Blockers.ts';
import type { LightSource } from './Light.ts';
import { RecentMap } from './RecentMap.ts';
import type { Star } from './Star.ts';
import { starOf } from './starCache.ts';

const FULL_TURN = 360;
const CONES_KEPT = 4_096;
const cones = new WeakMap<Blockers, RecentMap<string, Star>>();

/** What a light reaches, as far as `radius` (map units): all round, or in its cone. */
export function lightStar(blockers: Blockers, light: LightSource, radius: number): Star {
  const { angle = FULL_TURN, direction = 0 } = light;
  const star = starOf(blockers, 'light', Math.round(light.x), Math.round(light.y), Math.round(radius));
  if (angle >= FULL_TURN) return star;
  const known = cones.get(blockers) ?? new RecentMap<string, Star>(CONES_KEPT);
  cones.set(blockers, known);
  return known.getOrMake(`${star.x},${star.y},${star.radius},${angle},${direction}`, () =>
    clipToCone(star, direction - angle / 2, angle),
  );
}

/** Degrees clockwise on the map from `from` to the direction, 0 to 360. */
const turnFrom = (from: number, dx: number, dy: number): number =>
  ((((Math.atan2(dy, dx) * 180) / Math.PI - from) % FULL_TURN) + FULL_TURN) % FULL_TURN;

/** The part of a star between two rays: `from` and `angle` degrees after it, clockwise on the map. */
function clipToCone({ x, y, radius, points }: Star, from: number, angle: number): Star {
  const inside: { readonly turn: number; readonly x: number; readonly y: number }[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const turn = turnFrom(from, points[i]! - x, points[i + 1]! - y);
    if (turn <= angle) inside.push({ turn, x: points[i]!, y: points[i + 1]! });
  }
  inside.sort((a, b) => a.turn - b.turn);
  const corners = [
    x,
    y,
    ...crossing(points, x, y, from),
    ...inside.flatMap((corner) => [corner.x, corner.y]),
    ...crossing(points, x, y, from + angle),
  ];
  return { x, y, radius, points: Int32Array.from(corners) };
}

/** Where a ray from the middle leaves the star: the nearest edge that it meets; nothing where it meets none. */
function crossing(points: Int32Array, x: number, y: number, degrees: number): readonly number[] {
  const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  let nearest = Infinity;
  for (let i = 0; i < points.length; i += 2) {
    const j = i + 2 === points.length ? 0 : i + 2;
    const [ax, ay] = [points[i]! - x, points[i + 1]! - y];
    const [ex, ey] = [points[j]! - x - ax, points[j + 1]! - y - ay];
    const across = dx * ey - dy * ex;
    if (across === 0) continue;
    const [far, share] = [(ax * ey - ay * ex) / across, (ax * dy - ay * dx) / across];
    if (far >= 0 && share >= 0 && share <= 1 && far < nearest) nearest = far;
  }
  return nearest === Infinity ? [] : [Math.round(x + dx * nearest), Math.round(y + dy * nearest)];
}
