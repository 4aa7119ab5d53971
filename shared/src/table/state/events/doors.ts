import type { DoorId, SceneId } from '../../../kernel/index.ts';
import type { DoorState } from '../../../vision/index.ts';
import type { Door } from '../Door.ts';

export type DoorEvent =
  | { readonly type: 'DoorSet'; readonly sceneId: SceneId; readonly doorId: DoorId; readonly state: DoorState }
  /** It is put in, or becomes what it is now. */
  | { readonly type: 'DoorPut'; readonly sceneId: SceneId; readonly doorId: DoorId; readonly door: Door }
  | { readonly type: 'DoorDeleted'; readonly sceneId: SceneId; readonly doorId: DoorId }
  | { readonly type: 'DoorSecrecySet'; readonly sceneId: SceneId; readonly doorId: DoorId; readonly secret: boolean };
