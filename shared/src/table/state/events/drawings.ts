import type { DrawingId } from '../../../kernel/index.ts';
import type { Drawing, DrawingChanges } from '../Drawing.ts';

export type DrawingEvent =
  | { readonly type: 'DrawingAdded'; readonly drawing: Drawing }
  | { readonly type: 'DrawingChanged'; readonly drawingId: DrawingId; readonly changes: DrawingChanges }
  | { readonly type: 'DrawingDeleted'; readonly drawingId: DrawingId };
