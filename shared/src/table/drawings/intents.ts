import type { DrawingId, SceneId } from '../../kernel/index.ts';
import type { Drawing, DrawingChanges } from '../state/Drawing.ts';

/** x, y pairs of whole map units, or the same as `encodePath` writes them. */
export type Corners = readonly (readonly [number, number])[] | string;

/** The GM's, and players' if the table lets them: everybody draws in their own name. */
export interface AddDrawing extends Omit<Drawing, 'id' | 'sceneId' | 'ownerId' | 'points'> {
  readonly type: 'drawing.add';
  readonly sceneId?: SceneId | undefined;
  readonly points: Corners;
}
/** Players change and delete what they drew. */
export interface UpdateDrawing {
  readonly type: 'drawing.update';
  readonly drawingId: DrawingId;
  readonly changes: Omit<DrawingChanges, 'points'> & { readonly points?: Corners | undefined };
}
export interface DeleteDrawing {
  readonly type: 'drawing.delete';
  readonly drawingId: DrawingId;
}
export type DrawingIntent = AddDrawing | UpdateDrawing | DeleteDrawing;
