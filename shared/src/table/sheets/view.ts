import type { SheetId } from '../../kernel/index.ts';
import { viewSheet, type SheetView } from '../sight/viewSheet.ts';
import type { Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';

const NONE: ReadonlyMap<SheetId, SheetView> = new Map();

/** The sheets that the viewer may read. The same object for the same sheet, so that views compare by identity. */
export function viewSheets(state: TableState, viewer: Viewer): ReadonlyMap<SheetId, SheetView> {
  if (state.sheets.size === 0) return NONE; // one map for all: screens compare by identity
  const found = new Map<SheetId, SheetView>();
  for (const sheet of state.sheets.values()) {
    const view = viewSheet(state, viewer, sheet);
    if (view) found.set(sheet.id, view);
  }
  return found;
}
