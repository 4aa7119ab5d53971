import type { SceneId, UserId } from '../../kernel/index.ts';
import type { Appliers } from '../state/Applier.ts';
import type { SceneEvent } from '../state/events/scenes.ts';
import { lightsByPlace } from '../state/Light.ts';
import { withoutLyingOn } from '../state/lying.ts';
import { withEntry, withoutEntry } from '../state/maps.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import { byPlace } from '../state/Wall.ts';
import { resizeScene } from './resize.ts';

type Looks = TableState['looks'];

/** The same when nobody's is left out: what people see hangs on it. */
function without(looks: Looks, isOver: (sceneId: SceneId, userId: UserId) => boolean): Looks {
  const left = [...looks].filter(([userId, sceneId]) => !isOver(sceneId, userId));
  return left.length === looks.size ? looks : new Map(left);
}

function activate(state: TableState, sceneId: SceneId, userIds: readonly UserId[] | null): TableState {
  // Nobody is alone any more in the scene that is shown.
  if (userIds === null)
    return {
      ...state,
      activeSceneId: sceneId,
      sceneOf: new Map(),
      looks: without(state.looks, (id) => id === sceneId),
    };
  const sceneOf = new Map(state.sceneOf);
  for (const userId of userIds) sceneOf.set(userId, sceneId);
  return { ...state, sceneOf, looks: without(state.looks, (_, userId) => userIds.includes(userId)) };
}

/** With the scene go its tokens, what lies on it and what is remembered. Who looked at it looks at the active one. */
function remove(state: TableState, sceneId: SceneId, next = state.activeSceneId): TableState {
  return {
    ...withoutLyingOn(state, sceneId),
    activeSceneId: next,
    scenes: withoutEntry(state.scenes, sceneId),
    tokens: new Map([...state.tokens].filter(([, token]) => token.sceneId !== sceneId)),
    memory: new Map([...state.memory].map(([userId, scenes]) => [userId, withoutEntry(scenes, sceneId)])),
    sceneOf: new Map([...state.sceneOf].filter(([, id]) => id !== sceneId)),
    looks: without(state.looks, (id) => id === sceneId),
  };
}

export const sceneAppliers: Appliers<SceneEvent> = {
  SceneAdded: (state, event) => {
    const doors = new Map(event.doors.map(({ id, ...door }) => [id, door]));
    const { sceneId: id, draft } = event;
    const scene = { ...draft, id, doors, walls: byPlace(id, draft.walls), lights: lightsByPlace(id, draft.lights) };
    return { ...state, scenes: withEntry(state.scenes, id, scene) };
  },
  SceneActivated: (state, { sceneId, userIds }) => activate(state, sceneId, userIds),
  SceneLooked: (state, { userId, sceneId }) => ({
    ...state,
    looks: sceneId === null ? withoutEntry(state.looks, userId) : withEntry(state.looks, userId, sceneId),
  }),
  SceneUpdated: (state, { sceneId, changes }) => {
    const scene = state.scenes.get(sceneId);
    return scene
      ? { ...state, scenes: withEntry(state.scenes, scene.id, { ...scene, ...(changes as Partial<Scene>) }) }
      : state;
  },
  SceneResized: (state, event) => {
    const scene = state.scenes.get(event.sceneId);
    return scene ? resizeScene(state, scene, event) : state;
  },
  SceneDeleted: (state, { sceneId, next }) => remove(state, sceneId, next),
};
