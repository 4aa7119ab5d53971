import type { Blockers } from './Blockers.ts';
import { bodyPoints } from './bodyPoints.ts';

const SLOTS = 512;
const caches = new WeakMap<Blockers, BodyCache>();
/** Asked for many viewers in a row. */
let latest: { readonly blockers: Blockers; readonly cache: BodyCache } | undefined;

/**
 * `bodyPoints`, remembered for the bodies of a scene: whoever stands still is looked at again and again, whoever moves
 * by everybody.
 */
export class BodyCache {
  readonly #blockers: Blockers;
  readonly #x = new Float64Array(SLOTS).fill(NaN);
  readonly #y = new Float64Array(SLOTS);
  readonly #width = new Float64Array(SLOTS);
  readonly #points = new Uint16Array(SLOTS);

  private constructor(blockers: Blockers) {
    this.#blockers = blockers;
  }

  static of(blockers: Blockers): BodyCache {
    if (latest?.blockers === blockers) return latest.cache;
    let cache = caches.get(blockers);
    if (!cache) caches.set(blockers, (cache = new BodyCache(blockers)));
    latest = { blockers, cache };
    return cache;
  }

  points(x: number, y: number, width: number): number {
    const slot = (Math.imul(x, 31) + Math.imul(y, 17) + width) & (SLOTS - 1);
    if (this.#x[slot] !== x || this.#y[slot] !== y || this.#width[slot] !== width) {
      this.#points[slot] = bodyPoints(this.#blockers, x, y, width);
      this.#x[slot] = x;
      this.#y[slot] = y;
      this.#width[slot] = width;
    }
    return this.#points[slot]!;
  }
}
