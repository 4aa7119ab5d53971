import type { DoorId, SceneId } from '../../kernel/index.ts';
import type { Appliers } from '../state/Applier.ts';
import type { Door } from '../state/Door.ts';
import type { DoorEvent } from '../state/events/doors.ts';
import { withEntry, withoutEntry } from '../state/maps.ts';
import { onScene } from '../state/onScene.ts';
import type { TableState } from '../state/TableState.ts';

const changeDoor = (state: TableState, sceneId: SceneId, doorId: DoorId, change: Partial<Door>): TableState =>
  onScene(state, sceneId, (scene) => {
    const door = scene.doors.get(doorId);
    return door ? { ...scene, doors: withEntry(scene.doors, doorId, { ...door, ...change }) } : scene;
  });

export const doorAppliers: Appliers<DoorEvent> = {
  DoorSet: (table, { sceneId, doorId, state }) => changeDoor(table, sceneId, doorId, { state }),
  DoorPut: (table, { sceneId, doorId, door }) =>
    onScene(table, sceneId, (scene) => ({ ...scene, doors: withEntry(scene.doors, doorId, door) })),
  DoorDeleted: (table, { sceneId, doorId }) =>
    onScene(table, sceneId, (scene) => ({ ...scene, doors: withoutEntry(scene.doors, doorId) })),
  DoorSecrecySet: (table, { sceneId, doorId, secret }) => changeDoor(table, sceneId, doorId, { secret }),
};
