import { accept, refuse, type Result, type SheetId, type TokenId } from '../../kernel/index.ts';
import { seesToken } from '../sight/viewToken.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { Facts } from '../state/Facts.ts';
import type { Refusal } from '../state/Refusal.ts';
import { isGm, viewerOf } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';

/** The sheets of tokens that the asker sees. One out of sight is refused like one that does not exist. */
export function targetSheets(
  state: TableState,
  tokenIds: readonly TokenId[],
  facts: Facts,
): Result<readonly SheetId[], Refusal> {
  const viewer = viewerOf(state, facts.actor);
  const sheets: SheetId[] = [];
  for (const id of tokenIds) {
    const token = state.tokens.get(id);
    if (!token || (!isGm(state, facts) && !seesToken(viewer, viewVision(state, viewer), token)))
      return refuse('unknown-token');
    if (token.sheetId === null) return refuse('no-sheet');
    sheets.push(token.sheetId);
  }
  return accept([...new Set(sheets)]);
}
