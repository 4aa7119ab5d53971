import type { Scene } from './Scene.ts';

const USUAL_FEET = 5;

/** Feet that one cell of a scene measures; five where it counts in another unit, or no scene is known. */
export function feetPerCell(scene: { readonly grid: Pick<Scene['grid'], 'unit' | 'distance'> } | null): number {
  return scene?.grid.unit === 'ft' ? scene.grid.distance : USUAL_FEET;
}
