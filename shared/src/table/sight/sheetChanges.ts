import type { SheetId } from '../../kernel/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';
import { differs } from './differs.ts';
import { viewSheet } from './viewSheet.ts';
import { viewToken } from './viewToken.ts';
import { viewVision } from './viewVision.ts';

/** Whether the viewer can tell from the sheet or from its token that something changed. */
export function sheetChanges(before: TableState, after: TableState, sheetId: SheetId, viewer: Viewer): boolean {
  const sheetIn = (state: TableState): unknown => {
    const sheet = state.sheets.get(sheetId);
    return sheet && viewSheet(state, viewer, sheet);
  };
  const tokenIn = (state: TableState): unknown => {
    const token = tokensOfSheets(state).get(sheetId);
    return token && viewToken(viewer, viewVision(state, viewer), token);
  };
  return differs(sheetIn(before), sheetIn(after)) || differs(tokenIn(before), tokenIn(after));
}
