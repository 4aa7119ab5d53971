import { memo, type DrawingId } from '../../kernel/index.ts';
import { drawingFootprint } from '../sight/footprint.ts';
import { knowsGround, viewAll, type Ground } from '../sight/Ground.ts';
import type { Drawing } from '../state/Drawing.ts';
import type { TableState } from '../state/TableState.ts';

export type DrawingView = Drawing;

const footprintOf = memo(drawingFootprint);

/** One's own show always, others' where they touch ground that the viewer explored. */
export function viewDrawing(ground: Ground, drawing: Drawing): DrawingView | undefined {
  if (drawing.sceneId !== ground.sceneId || (drawing.layer === 'gm' && !ground.all)) return undefined;
  const isOwn = drawing.ownerId === ground.viewer.userId;
  return isOwn || knowsGround(ground, footprintOf(drawing)) ? drawing : undefined;
}

export const viewDrawings = (
  { drawings }: Pick<TableState, 'drawings'>,
  ground: Ground,
  earlier?: ReadonlyMap<DrawingId, DrawingView>,
): ReadonlyMap<DrawingId, DrawingView> => viewAll(drawings, (drawing) => viewDrawing(ground, drawing), earlier);
