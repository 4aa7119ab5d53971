import type { SheetId } from '../../kernel/index.ts';
import type { Sheet } from '../../rules/index.ts';
import type { Facts } from './Facts.ts';
import type { Viewer } from './Member.ts';
import { actingMember, isGm } from './rights.ts';
import type { TableState } from './TableState.ts';

/** The GM reads every sheet, a player the own ones. */
export function readsSheet(viewer: Viewer, sheet: Pick<Sheet, 'ownerId'>): boolean {
  return viewer.role === 'gm' || (viewer.role === 'player' && sheet.ownerId === viewer.userId);
}

/** The sheet, if the asker may act with it. Any other is refused like one that does not exist. */
export function playedSheet(state: TableState, sheetId: SheetId, facts: Facts): Sheet | undefined {
  const sheet = state.sheets.get(sheetId);
  if (!sheet || isGm(state, facts)) return sheet;
  return actingMember(state, facts) && sheet.ownerId === facts.actor ? sheet : undefined;
}
