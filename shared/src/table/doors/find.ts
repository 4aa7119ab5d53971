import type { DoorId } from '../../kernel/index.ts';
import type { Scene } from '../scenes/state.ts';
import type { TableState } from '../state.ts';
import type { Door } from './state.ts';

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
