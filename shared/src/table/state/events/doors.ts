import type { DoorId, SceneId } from '../../../kernel/index.ts';
import type { DoorState } from '../../../vision/index.ts';

export type DoorEvent =
  | { readonly type: 'DoorSet'; readonly sceneId: SceneId; readonly doorId: DoorId; readonly state: DoorState }
  | { readonly type: 'DoorSecrecySet'; readonly sceneId: SceneId; readonly doorId: DoorId; readonly secret: boolean };
