import type { DoorId } from '../../kernel/index.ts';
import type { DoorState } from '../../vision/index.ts';

export interface SetDoor {
  readonly type: 'door.set';
  readonly doorId: DoorId;
  readonly state: DoorState;
}
export interface SetDoorSecrecy {
  readonly type: 'door.secret';
  readonly doorId: DoorId;
  readonly secret: boolean;
}
export type DoorIntent = SetDoor | SetDoorSecrecy;
