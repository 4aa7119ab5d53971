import type { DoorId, SceneId } from '../../kernel/index.ts';
import type { DoorKind, DoorState } from '../../vision/index.ts';

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
interface DoorFields {
  /** Where it begins and ends, map units. On a wall it opens that wall. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly kind: DoorKind;
  readonly state: DoorState;
  readonly secret: boolean;
  readonly opensFor: 'all' | 'gm';
}
type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The GM's, as what follows. Without a scene: the one that the GM looks at. */
export interface AddDoor extends Pick<DoorFields, 'from' | 'to'>, Optional<Omit<DoorFields, 'from' | 'to'>> {
  readonly type: 'door.add';
  readonly sceneId?: SceneId | undefined;
}
export interface UpdateDoor extends Optional<DoorFields> {
  readonly type: 'door.update';
  readonly doorId: DoorId;
}
/** The wall that it was put into closes again. */
export interface DeleteDoor {
  readonly type: 'door.delete';
  readonly doorId: DoorId;
}
export type DoorIntent = SetDoor | SetDoorSecrecy | AddDoor | UpdateDoor | DeleteDoor;
