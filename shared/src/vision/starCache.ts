import type { Blockers } from './Blockers.ts';
import { lineOfSight, type Ray } from './lineOfSight.ts';
import { RecentMap } from './RecentMap.ts';
import type { Star } from './Star.ts';

/** Lights stay where they are and there may be thousands of them; eyes move. */
const STARS_KEPT: Readonly<Record<Ray, number>> = { sight: 512, light: 8192 };
type Caches = Readonly<Record<Ray, RecentMap<string, Star>>>;
const caches = new WeakMap<Blockers, Caches>();

/** `lineOfSight`, remembered for a while. */
export function starOf(blockers: Blockers, ray: Ray, x: number, y: number, radius: number): Star {
  const stars = caches.get(blockers) ?? {
    sight: new RecentMap(STARS_KEPT.sight),
    light: new RecentMap(STARS_KEPT.light),
  };
  caches.set(blockers, stars);
  return stars[ray].getOrMake(`${x},${y},${radius}`, () => lineOfSight(blockers, ray, x, y, radius));
}
