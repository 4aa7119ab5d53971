import type { SheetId } from '../../kernel/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { Party } from '../state/Party.ts';
import { readsSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';
import { viewToken } from './viewToken.ts';
import { viewVision } from './viewVision.ts';

/** A character or monster as the viewer knows it right now: by its sheet, or by its token in sight. */
export function partyFor(state: TableState, viewer: Viewer, sheetId: SheetId): Party | undefined {
  const sheet = state.sheets.get(sheetId);
  if (!sheet) return undefined;
  if (readsSheet(viewer, sheet)) return { sheetId, name: sheet.name };
  const token = tokensOfSheets(state).get(sheetId);
  const seen = token && viewToken(viewer, viewVision(state, viewer), token);
  return seen && { sheetId, name: seen.name };
}
