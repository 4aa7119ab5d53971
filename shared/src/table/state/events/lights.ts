import type { LightId, SceneId } from '../../../kernel/index.ts';
import type { SceneLight } from '../Light.ts';

export type LightEvent =
  /** It is put up, or becomes what it is now. */
  | { readonly type: 'LightPut'; readonly sceneId: SceneId; readonly lightId: LightId; readonly light: SceneLight }
  | { readonly type: 'LightsDeleted'; readonly sceneId: SceneId; readonly lightIds: readonly LightId[] };
