import type { PinId, SceneId } from '../../kernel/index.ts';
import type { Pin, PinChanges } from '../state/Pin.ts';

/** Pins are the GM's. */
export interface AddPin extends Omit<Pin, 'id' | 'sceneId'> {
  readonly type: 'pin.add';
  readonly sceneId?: SceneId | undefined;
}
export interface UpdatePin {
  readonly type: 'pin.update';
  readonly pinId: PinId;
  readonly changes: PinChanges;
}
export interface DeletePin {
  readonly type: 'pin.delete';
  readonly pinId: PinId;
}
export type PinIntent = AddPin | UpdatePin | DeletePin;
