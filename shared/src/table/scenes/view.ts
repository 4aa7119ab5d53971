import { memo, type SceneId } from '../../kernel/index.ts';
import type { ViewerVision } from '../sight/look.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';

/** Ground, grid and picture of a scene: what everybody who is in it may know. */
export type SceneView = Pick<
  Scene,
  'id' | 'name' | 'width' | 'height' | 'grid' | 'globalLight' | 'image' | 'background'
>;

export const viewScene = memo(
  ({ id, name, width, height, grid, globalLight, image, background }: Scene): SceneView => ({
    id,
    name,
    width,
    height,
    grid,
    globalLight,
    image,
    ...(background !== undefined && { background }),
  }),
);

const namesOf = memo(
  (scenes: TableState['scenes']): ReadonlyMap<SceneId, string> =>
    new Map([...scenes.values()].map(({ id, name }) => [id, name])),
);
const NO_SCENES: ReadonlyMap<SceneId, string> = new Map();

/** The names of all scenes, for the GM's scene switcher. */
export function viewScenes({ scenes }: TableState, { all }: ViewerVision): ReadonlyMap<SceneId, string> {
  return all ? namesOf(scenes) : NO_SCENES;
}
