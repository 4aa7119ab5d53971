import type { SceneId, UserId } from '../../kernel/index.ts';
import { discBitmap, subtract, union, type Bitmap } from '../../vision/index.ts';
import { blankMemory, withMemory } from '../sight/rememberSights.ts';
import type { Applier, Appliers } from '../state/Applier.ts';
import type { FogEvent } from '../state/events/fog.ts';
import { withEntry } from '../state/maps.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';

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

/** What an event about a scene does to the memory of it, of one member or of all players. */
function inScene<Event extends FogEvent>(
  apply: (state: TableState, scene: Scene, whom: readonly UserId[], event: Event) => TableState,
): Applier<Event> {
  return (state, event) => {
    const scene = state.scenes.get(event.sceneId);
    return scene ? apply(state, scene, event.userId === null ? playersOf(state) : [event.userId], event) : state;
  };
}

export const fogAppliers: Appliers<FogEvent> = {
  FogReset: inScene((state, { id }, whom) => forget(state, whom, id)),
  FogBrushed: inScene((state, scene, whom, { x, y, radius, mode }) => {
    const disc = discBitmap(scene.width, scene.height, x, y, radius);
    return changeExplored(state, scene, whom, (explored) =>
      mode === 'reveal' ? union(explored, disc) : subtract(explored, disc),
    );
  }),
  FogShared: inScene((state, scene, whom) => {
    const party = playersOf(state)
      .map((id) => state.memory.get(id)?.get(scene.id)?.explored)
      .filter((explored) => explored !== undefined);
    return changeExplored(state, scene, whom, (explored) => party.reduce(union, explored));
  }),
};
