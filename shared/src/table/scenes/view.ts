import type { SceneId } from '../../kernel/index.ts';
import type { ViewerVision } from '../sight/look.ts';
import type { TableState } from '../state/TableState.ts';
import type { Scene } from '../state/Scene.ts';

/** Ground, grid and picture of a scene: what everybody who is in it may know. */
export type SceneView = Pick<Scene, 'id' | 'name' | 'width' | 'height' | 'grid' | 'globalLight' | 'image'>;

const faces = new WeakMap<Scene, SceneView>();

export function viewScene(scene: Scene): SceneView {
  let face = faces.get(scene);
  if (!face) {
    const { id, name, width, height, grid, globalLight, image } = scene;
    faces.set(scene, (face = { id, name, width, height, grid, globalLight, image }));
  }
  return face;
}

const nameLists = new WeakMap<TableState['scenes'], ReadonlyMap<SceneId, string>>();
const NO_SCENES: ReadonlyMap<SceneId, string> = new Map();

/** The names of all scenes, for the GM's scene switcher. */
export function viewScenes(state: TableState, vision: ViewerVision): ReadonlyMap<SceneId, string> {
  if (!vision.all) return NO_SCENES;
  let names = nameLists.get(state.scenes);
  if (!names)
    nameLists.set(state.scenes, (names = new Map([...state.scenes.values()].map((scene) => [scene.id, scene.name]))));
  return names;
}
