import type { SceneId, UserId } from '../kernel/index.ts';
import type { LightSource, WallLine } from '../vision/index.ts';
import type { Door } from './state/Door.ts';
import type { SceneLight } from './state/Light.ts';
import type { Scene } from './state/Scene.ts';
import { viewVision } from './sight/viewVision.ts';
import { viewerOf } from './state/rights.ts';
import type { TableState } from './state/TableState.ts';

/** What a scene is built of, without ids: for a file of its own. */
export interface SceneFile extends Pick<Scene, 'name' | 'width' | 'height' | 'grid' | 'globalLight' | 'image'> {
  readonly walls: readonly WallLine[];
  readonly doors: readonly Door[];
  readonly lights: readonly (SceneLight & LightSource)[];
  readonly background?: string;
}

/** Null: there is no such scene, or the viewer does not see all of it. */
export function sceneFile(state: TableState, userId: string, sceneId: string): SceneFile | null {
  const scene = state.scenes.get(sceneId as SceneId);
  if (!scene || !viewVision(state, viewerOf(state, userId as UserId)).all) return null;
  const { name, width, height, grid, globalLight, image, background } = scene;
  return {
    name,
    width,
    height,
    grid,
    globalLight,
    image,
    walls: [...scene.walls.values()],
    doors: [...scene.doors.values()],
    lights: [...scene.lights.values()],
    ...(background !== undefined && { background }),
  };
}
