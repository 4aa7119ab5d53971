import type { SceneId, WallId } from '../../../kernel/index.ts';
import type { SceneWall } from '../Wall.ts';

export type WallEvent =
  /** They are built, or become what they are now. */
  | { readonly type: 'WallsPut'; readonly sceneId: SceneId; readonly walls: readonly (readonly [WallId, SceneWall])[] }
  | { readonly type: 'WallsDeleted'; readonly sceneId: SceneId; readonly wallIds: readonly WallId[] };
