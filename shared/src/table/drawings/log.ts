import type { DrawingId } from '../../kernel/index.ts';
import { differs } from '../sight/differs.ts';
import { groundOf } from '../sight/Ground.ts';
import type { DrawingEvent } from '../state/events/drawings.ts';
import type { Viewer } from '../state/Member.ts';
import type { Report, Reports } from '../state/Report.ts';
import type { TableState } from '../state/TableState.ts';
import { viewDrawing } from './view.ts';

function seenIn(state: TableState, viewer: Viewer, id: DrawingId): unknown {
  const drawing = state.drawings.get(id);
  return drawing && viewDrawing(groundOf(state, viewer), drawing);
}

/** Whoever sees a difference. */
const changed: Report<{ readonly drawingId: DrawingId }> = {
  isTold: ({ before, after, event: { drawingId } }, viewer) =>
    differs(seenIn(before, viewer, drawingId), seenIn(after, viewer, drawingId)),
  line: null,
};

export const drawingReports: Reports<DrawingEvent> = {
  DrawingAdded: {
    isTold: ({ after, event }, viewer) => seenIn(after, viewer, event.drawing.id) !== undefined,
    line: null,
  },
  DrawingChanged: changed,
  DrawingDeleted: changed,
};
