import type { SceneId, UserId } from '../../kernel/index.ts';

/** Forgets explored ground; of everybody, unless one member is named. */
export interface ResetFog {
  readonly type: 'fog.reset';
  readonly sceneId?: SceneId | undefined;
  readonly userId?: UserId | undefined;
}
/** Reveals or hides a disc (map units) of explored ground. */
export interface BrushFog {
  readonly type: 'fog.brush';
  readonly mode: 'reveal' | 'hide';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly sceneId?: SceneId | undefined;
  readonly userId?: UserId | undefined;
}
/** Gives one member all that the players together have explored. */
export interface ShareFog {
  readonly type: 'fog.share';
  readonly sceneId?: SceneId | undefined;
  readonly userId: UserId;
}
export type FogIntent = ResetFog | BrushFog | ShareFog;
