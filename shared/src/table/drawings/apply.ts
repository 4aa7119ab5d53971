import type { Appliers } from '../state/Applier.ts';
import type { DrawingEvent } from '../state/events/drawings.ts';
import { withChanges, withEntry, withoutEntry } from '../state/maps.ts';

export const drawingAppliers: Appliers<DrawingEvent> = {
  DrawingAdded: (state, { drawing }) => ({ ...state, drawings: withEntry(state.drawings, drawing.id, drawing) }),
  DrawingChanged: (state, { drawingId, changes }) => ({
    ...state,
    drawings: withChanges(state.drawings, drawingId, changes),
  }),
  DrawingDeleted: (state, { drawingId }) => ({ ...state, drawings: withoutEntry(state.drawings, drawingId) }),
};
