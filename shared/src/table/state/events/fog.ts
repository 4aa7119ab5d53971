import type { SceneId, UserId } from '../../../kernel/index.ts';

export type FogEvent =
  | { readonly type: 'FogReset'; readonly sceneId: SceneId; readonly userId: UserId | null }
  | {
      readonly type: 'FogBrushed';
      readonly sceneId: SceneId;
      readonly userId: UserId | null;
      readonly mode: 'reveal' | 'hide';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    }
  | { readonly type: 'FogShared'; readonly sceneId: SceneId; readonly userId: UserId };
