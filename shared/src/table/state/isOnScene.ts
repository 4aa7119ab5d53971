import { halfWidthOf } from '../../geometry/index.ts';
import type { Scene } from './Scene.ts';

/** At least one cell's corner of the token stays on the scene. */
export function isOnScene(scene: Pick<Scene, 'width' | 'height'>, x: number, y: number, size: number): boolean {
  const half = halfWidthOf({ size });
  return x + half >= 0 && y + half >= 0 && x + half <= scene.width && y + half <= scene.height;
}
