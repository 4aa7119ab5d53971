import type { SceneId, UserId } from '../../kernel/index.ts';
import { discBitmap, subtract, union, type Bitmap } from '../../vision/index.ts';
import { withEntry } from '../state/maps.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { FogEvent } from '../state/events/fog.ts';
import { blankMemory, withMemory } from '../sight/rememberSights.ts';

function changeExplored(
  state: TableState,
  scene: Scene,
  userIds: readonly UserId[],
  change: (explored: Bitmap) => Bitmap,
): TableState {
  return userIds.reduce((next, userId) => {
    const memory = next.memory.get(userId)?.get(scene.id) ?? blankMemory(scene);
    return withMemory(next, userId, scene.id, { ...memory, explored: change(memory.explored) });
  }, state);
}

function forget(state: TableState, userIds: readonly UserId[], sceneId: SceneId): TableState {
  let memory = state.memory;
  for (const userId of userIds) {
    const scenes = new Map(memory.get(userId));
    if (scenes.delete(sceneId)) memory = withEntry(memory, userId, scenes);
  }
  return { ...state, memory };
}

const playersOf = (state: TableState): readonly UserId[] =>
  [...state.members.values()].filter((m) => m.role !== 'gm').map((m) => m.id);

export function applyFog(state: TableState, event: FogEvent): TableState {
  const scene = state.scenes.get(event.sceneId);
  if (!scene) return state;
  const whom = event.userId === null ? playersOf(state) : [event.userId];
  switch (event.type) {
    case 'FogReset':
      return forget(state, whom, scene.id);
    case 'FogBrushed': {
      const disc = discBitmap(scene.width, scene.height, event.x, event.y, event.radius);
      return changeExplored(state, scene, whom, (explored) =>
        event.mode === 'reveal' ? union(explored, disc) : subtract(explored, disc),
      );
    }
    case 'FogShared': {
      const party = playersOf(state)
        .map((id) => state.memory.get(id)?.get(scene.id)?.explored)
        .filter((b) => b !== undefined);
      return changeExplored(state, scene, whom, (explored) => party.reduce(union, explored));
    }
  }
}
