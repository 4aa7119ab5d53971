import type { SceneId, UserId } from '../../kernel/index.ts';
import type { TableState } from './TableState.ts';

/** The scene that somebody looks at. */
export function sceneIdOf(state: TableState, userId: UserId): SceneId {
  const own = state.sceneOf.get(userId);
  return own !== undefined && state.scenes.has(own) ? own : state.activeSceneId;
}
