import type { DoorId, SceneId, UserId } from '../../kernel/index.ts';
import type { Bitmap, DoorState } from '../../vision/index.ts';

/** What one member remembers of one scene: ground once seen, and doors as last seen. */
export interface SceneMemory {
  readonly explored: Bitmap;
  readonly doors: ReadonlyMap<DoorId, DoorState>;
}
export type Memory = ReadonlyMap<UserId, ReadonlyMap<SceneId, SceneMemory>>;
