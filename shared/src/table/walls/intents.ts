import type { SceneId, WallId } from '../../kernel/index.ts';
import type { WallKind } from '../../vision/index.ts';
import type { WallSide } from '../state/Wall.ts';

/** Map units. */
export type Corner = readonly [x: number, y: number];

export interface NewWall {
  readonly kind: WallKind;
  /** Left out: both. */
  readonly side?: WallSide | undefined;
  readonly points: readonly Corner[];
}
/** The GM's, like all of these. Without a scene: the one that the GM looks at. */
export interface AddWalls {
  readonly type: 'wall.add';
  readonly sceneId?: SceneId | undefined;
  readonly walls: readonly NewWall[];
}
export interface UpdateWalls {
  readonly type: 'wall.update';
  readonly wallIds: readonly WallId[];
  readonly kind?: WallKind | undefined;
  readonly side?: WallSide | undefined;
}
/** Puts its points elsewhere: as many as there were, or others. */
export interface MoveWall {
  readonly type: 'wall.move';
  readonly wallId: WallId;
  readonly points: readonly Corner[];
}
/** Several at once, such as all that meet in a corner that is dragged. */
export interface MoveWalls {
  readonly type: 'walls.move';
  readonly walls: readonly { readonly wallId: WallId; readonly points: readonly Corner[] }[];
}
/** Makes two of one, at the place of it that is nearest to a point. */
export interface SplitWall {
  readonly type: 'wall.split';
  readonly wallId: WallId;
  readonly x: number;
  readonly y: number;
}
/** Makes one of two that meet at their ends and stop the same. */
export interface JoinWalls {
  readonly type: 'wall.join';
  readonly wallIds: readonly WallId[];
}
export interface DeleteWalls {
  readonly type: 'wall.delete';
  readonly wallIds: readonly WallId[];
}
export type WallIntent = AddWalls | UpdateWalls | MoveWall | MoveWalls | SplitWall | JoinWalls | DeleteWalls;
