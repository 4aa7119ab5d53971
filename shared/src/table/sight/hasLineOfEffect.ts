import { centreOf } from '../../geometry/index.ts';
import { isPathBlocked, type PathPoint } from '../../vision/index.ts';
import type { Scene } from '../state/Scene.ts';
import type { Token } from '../state/Token.ts';
import { blockersOf } from './blockersOf.ts';

/** The thinnest thing that flies from one to the other, in map units. */
const ARROW = 1;

/** Whether no wall of the scene stops what flies from one place (map units) to the other. */
export function hasLineTo(scene: Scene, from: PathPoint, to: PathPoint): boolean {
  return !isPathBlocked(blockersOf(scene), [from, to], ARROW);
}

/** The same between two tokens, middle to middle. */
export function hasLineOfEffect(
  scene: Scene,
  from: Pick<Token, 'x' | 'y' | 'size'>,
  to: Pick<Token, 'x' | 'y' | 'size'>,
): boolean {
  return hasLineTo(scene, centreOf(from), centreOf(to));
}
