import { memo, type SceneId, type UserId } from '../../kernel/index.ts';
import type { ViewerVision } from '../sight/look.ts';
import type { MapImage, Scene } from '../state/Scene.ts';
import { placedSceneOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';

/** What a GM finds of a scene among all scenes. */
export interface PreparedView {
  readonly width: number;
  readonly height: number;
  readonly image: MapImage | null;
  readonly background: string;
  readonly folder: string;
  /** 0: it was given no place. */
  readonly order: number;
}

const cardOf = memo(({ width, height, image, background = '', folder = '', order = 0 }: Scene): PreparedView => ({
  width,
  height,
  image,
  background,
  folder,
  order,
}));
const cardsOf = memo(
  (scenes: TableState['scenes']): ReadonlyMap<SceneId, PreparedView> =>
    new Map([...scenes.values()].map((scene) => [scene.id, cardOf(scene)])),
);
const NONE: ReadonlyMap<SceneId, PreparedView> = new Map();

/** All scenes as they are prepared, for GMs. */
export const viewPrepared = ({ scenes }: TableState, { all }: ViewerVision): ReadonlyMap<SceneId, PreparedView> =>
  all ? cardsOf(scenes) : NONE;

const NOBODY: ReadonlyMap<UserId, SceneId> = new Map();

/** Where everybody was placed, for GMs. Where GMs look alone is their own affair. */
export function viewWhereabouts(
  state: TableState,
  { all }: ViewerVision,
  earlier?: ReadonlyMap<UserId, SceneId>,
): ReadonlyMap<UserId, SceneId> {
  if (!all) return NOBODY;
  const { members } = state;
  let isSame = earlier?.size === members.size;
  for (const userId of members.keys()) {
    if (!isSame) break;
    isSame = earlier?.get(userId) === placedSceneOf(state, userId);
  }
  return isSame && earlier ? earlier : new Map([...members.keys()].map((id) => [id, placedSceneOf(state, id)]));
}
