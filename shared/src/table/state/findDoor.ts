import type { DoorId } from '../../kernel/index.ts';
import type { Door } from './Door.ts';
import type { Scene } from './Scene.ts';
import type { TableState } from './TableState.ts';

export function findDoor(
  state: TableState,
  doorId: DoorId,
): { readonly scene: Scene; readonly door: Door } | undefined {
  for (const scene of state.scenes.values()) {
    const door = scene.doors.get(doorId);
    if (door) return { scene, door };
  }
  return undefined;
}
