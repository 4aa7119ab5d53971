import type { DoorId, SceneId, UserId } from '../../../kernel/index.ts';
import type { Door } from '../Door.ts';
import type { SceneDraft, SceneFields } from '../SceneDraft.ts';

export type SceneEvent =
  | {
      readonly type: 'SceneAdded';
      readonly sceneId: SceneId;
      readonly draft: Omit<SceneDraft, 'doors'>;
      readonly doors: readonly (Door & { readonly id: DoorId })[];
    }
  | { readonly type: 'SceneActivated'; readonly sceneId: SceneId; readonly userIds: readonly UserId[] | null }
  /** Null: looks again at the scene where they were placed. */
  | { readonly type: 'SceneLooked'; readonly userId: UserId; readonly sceneId: SceneId | null }
  | { readonly type: 'SceneUpdated'; readonly sceneId: SceneId; readonly changes: SceneFields }
  | { readonly type: 'SceneResized'; readonly sceneId: SceneId; readonly width: number; readonly height: number }
  /** `next`: which one becomes active instead of it. */
  | { readonly type: 'SceneDeleted'; readonly sceneId: SceneId; readonly next?: SceneId };
