import type { SceneId, UserId } from '../../kernel/index.ts';
import type { TableState } from './TableState.ts';

/** The scene where somebody was placed: with everybody else in the active one, or in another. */
export function placedSceneOf(state: TableState, userId: UserId): SceneId {
  const own = state.sceneOf.get(userId);
  return own !== undefined && state.scenes.has(own) ? own : state.activeSceneId;
}

/** The scene that somebody looks at: a GM may look at another one than where they were placed. */
export function sceneIdOf(state: TableState, userId: UserId): SceneId {
  const alone = state.looks.get(userId);
  return alone !== undefined && state.scenes.has(alone) && state.members.get(userId)?.role === 'gm'
    ? alone
    : placedSceneOf(state, userId);
}
