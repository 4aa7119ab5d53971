import type { LightId, SceneId } from '../../kernel/index.ts';
import type { LightSource } from '../../vision/index.ts';
import { placeId } from './placeId.ts';

/** A light that belongs to a scene. */
export interface SceneLight extends LightSource {
  /** Out: it stays where it is and gives none. */
  readonly on: boolean;
  readonly flicker?: boolean;
}

export const lightIdAt = (sceneId: SceneId, n: number): LightId => placeId(sceneId, 'l', n);

/** Lights of a scene that bring no ids get those that follow from where they stand in its list. */
export const lightsByPlace = (
  sceneId: SceneId,
  lights: readonly (LightSource & { readonly on?: boolean })[],
): ReadonlyMap<LightId, SceneLight> =>
  new Map(lights.map((light, n) => [lightIdAt(sceneId, n), { ...light, on: light.on ?? true }]));
