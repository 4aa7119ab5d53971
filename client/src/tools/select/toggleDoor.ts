import type { DoorModel, TablePort } from '../../store/index.ts';
import { isGm } from '../rights.ts';

/** Opens or closes a door; with `lock` the GM locks or unlocks it. Whether it may be done is the server's to say. */
export function toggleDoor(table: TablePort, { id, state }: DoorModel, lock: boolean): void {
  const next =
    lock && isGm(table.model) ? (state === 'locked' ? 'closed' : 'locked') : state === 'open' ? 'closed' : 'open';
  void table.act({ action: 'door.set', doorId: id as never, state: next });
}
