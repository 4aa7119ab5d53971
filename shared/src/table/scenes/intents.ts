import type { SceneId, UserId } from '../../kernel/index.ts';
import type { Grid } from '../state/Scene.ts';
import type { SceneDraft, SceneFields } from '../state/SceneDraft.ts';

/** Server-made, when an import is done. */
export interface AddScene {
  readonly type: 'scene.add';
  readonly sceneId: SceneId;
  readonly draft: SceneDraft;
}
/** Empty ground, which waits for the GM as an imported map does. */
export interface CreateScene {
  readonly type: 'scene.create';
  readonly name: string;
  /** Whole cells. */
  readonly width: number;
  readonly height: number;
  readonly background?: string | undefined;
  readonly grid?: Grid | undefined;
}
/** The same ground with all that is built on it, and what stands there if asked for. Nobody remembers the copy. */
export interface DuplicateScene {
  readonly type: 'scene.duplicate';
  readonly sceneId: SceneId;
  readonly tokens: boolean;
}
/** Shows a scene to everybody, or only to the members named. */
export interface ActivateScene {
  readonly type: 'scene.activate';
  readonly sceneId: SceneId;
  readonly userIds?: readonly UserId[] | undefined;
}
/** The GM alone looks at any scene; null goes back to where everybody else has them. */
export interface LookAtScene {
  readonly type: 'scene.look';
  readonly sceneId: SceneId | null;
}
export interface UpdateScene {
  readonly type: 'scene.update';
  readonly sceneId: SceneId;
  readonly changes: SceneFields & {
    /**
     * Cells of the map across and down: fractions count, and one of both is enough. What lies on it stays at its place
     * of the picture.
     */
    readonly columns?: number | undefined;
    readonly rows?: number | undefined;
  };
}
/** Puts scenes in this order; those that are not named come after them as they are. */
export interface OrderScenes {
  readonly type: 'scene.order';
  readonly sceneIds: readonly SceneId[];
}
export interface DeleteScene {
  readonly type: 'scene.delete';
  readonly sceneId: SceneId;
}
export type SceneIntent =
  | AddScene
  | CreateScene
  | DuplicateScene
  | ActivateScene
  | LookAtScene
  | UpdateScene
  | OrderScenes
  | DeleteScene;
