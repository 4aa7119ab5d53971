import { UNITS_PER_CELL_AREA } from '../../geometry/index.ts';
import type { Scene } from '../state/Scene.ts';
import type { Token } from '../state/Token.ts';
import { pieceCount } from '../state/Wall.ts';

/**
 * What one look costs, in millionths of a second of an ordinary core: so much for each cell that it paints, and for
 * each wall that it sorts.
 */
const PER_CELL = 0.22;
const PER_WALL = 0.4;
const LEAST = 20;

/** One walk may look about for so long (µs). */
const WALK_BUDGET = 40_000;
/**
 * All eyes of a scene together may take so long (µs) to look once, when a door or a light changes what everybody sees.
 */
export const EYES_BUDGET = 150_000;

type Ground = Pick<Scene, 'width' | 'height' | 'walls'>;

/**
 * An estimate (µs) of what one look takes: made from the scene and the eye's range alone, so that it is the same live
 * and in replay. `range` in map units; 0 sees as far as the scene goes.
 */
export function lookCost({ width, height, walls }: Ground, range = 0): number {
  const reach = range > 0 ? 2 * range : Infinity;
  const cells = (Math.min(width, reach) * Math.min(height, reach)) / UNITS_PER_CELL_AREA;
  const share = (cells * UNITS_PER_CELL_AREA) / (width * height);
  return LEAST + cells * PER_CELL + pieceCount(walls) * share * PER_WALL;
}

/** How often somebody looks about on one walk: seldom where looking is dear. `most` where it is not. */
export function looksOnWalk(scene: Ground, { sight }: Pick<Token, 'sight'>, most: number): number {
  return Math.max(1, Math.min(most, Math.floor(WALK_BUDGET / lookCost(scene, sight?.range))));
}
