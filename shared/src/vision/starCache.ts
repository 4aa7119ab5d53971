import type { Blockers } from './Blockers.ts';
import { lineOfSight, type Ray } from './lineOfSight.ts';
import { RecentMap } from './RecentMap.ts';
import type { Star } from './Star.ts';

const STARS_KEPT = 512;
const caches = new WeakMap<Blockers, RecentMap<string, Star>>();

/** `lineOfSight`, remembered: the last 512 of a scene. */
export function starOf(blockers: Blockers, ray: Ray, x: number, y: number, radius: number): Star {
  const stars = caches.get(blockers) ?? new RecentMap<string, Star>(STARS_KEPT);
  caches.set(blockers, stars);
  return stars.getOrMake(`${ray},${x},${y},${radius}`, () => lineOfSight(blockers, ray, x, y, radius));
}
