import type { DrawingId, SceneId, UserId } from '../../kernel/index.ts';

export type DrawingShape = 'freehand' | 'line' | 'arrow' | 'rectangle' | 'ellipse' | 'polygon' | 'text';

/** Something drawn on the map. */
export interface Drawing {
  readonly id: DrawingId;
  readonly sceneId: SceneId;
  readonly ownerId: UserId;
  readonly shape: DrawingShape;
  /**
   * Corners in map units, as `encodePath` writes them. Of rectangles and ellipses two opposite ones, of a text the top
   * left one.
   */
  readonly points: string;
  /** `#rrggbb` */
  readonly color: string;
  /** Of the line, in map units; of a text, the height of its letters. */
  readonly width: number;
  /** `#rrggbb`; empty: not filled. */
  readonly fill: string;
  /** 0 to 1 */
  readonly opacity: number;
  /** `gm`: nobody else knows of it. */
  readonly layer: 'gm' | 'all';
  readonly text: string;
}

/** What of a drawing can be put in place of the old. */
export type DrawingChanges = Partial<Omit<Drawing, 'id' | 'sceneId' | 'ownerId' | 'shape'>>;
