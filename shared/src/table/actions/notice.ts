import type { SheetId } from '../../kernel/index.ts';
import { viewEncounter } from '../combat/view.ts';
import { viewVision } from '../fog/sight.ts';
import type { Viewer } from '../members/state.ts';
import { viewSheet } from '../sheets/view.ts';
import { tokensOfSheets } from '../sheets/tokensOfSheets.ts';
import type { TableState } from '../state.ts';
import { viewToken } from '../tokens/view.ts';
import { storyBody, type StoryEvent } from './story.ts';
import { viewExchanges } from './view.ts';

/** Whether two views differ; maps are compared by their entries. */
function differs(before: unknown, after: unknown): boolean {
  const plain = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
  return before !== after && JSON.stringify(before, plain) !== JSON.stringify(after, plain);
}

export function encounterChanges(before: TableState, after: TableState, viewer: Viewer): boolean {
  return differs(viewEncounter(before, viewer), viewEncounter(after, viewer));
}

export function exchangeChanges(before: TableState, after: TableState, viewer: Viewer): boolean {
  return differs(viewExchanges(before, viewer), viewExchanges(after, viewer));
}

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

/** Whether anything of a story is left for the viewer. What was done for the GM's eyes reaches the GM and whoever did it. */
export function storyReaches(before: TableState, after: TableState, event: StoryEvent, viewer: Viewer): boolean {
  if (event.type === 'ActionNarrated' && event.visibility === 'gm' && viewer.role !== 'gm' && viewer.userId !== event.by) return false;
  return storyBody(before, after, event, '', viewer) !== undefined;
}

export function undoReaches(before: TableState, after: TableState, viewer: Viewer): boolean {
  const sheetIds = [...after.sheets].flatMap(([id, sheet]) => (before.sheets.get(id) === sheet ? [] : [id]));
  return encounterChanges(before, after, viewer) || exchangeChanges(before, after, viewer) || sheetIds.some((id) => sheetChanges(before, after, id, viewer)) || tokensMove(before, after, viewer);
}

function tokensMove(before: TableState, after: TableState, viewer: Viewer): boolean {
  if (before.tokens === after.tokens) return false;
  for (const [id, token] of after.tokens) {
    const old = before.tokens.get(id);
    if (old === token || !old) continue;
    const seen = (state: TableState, piece: typeof token): unknown => viewToken(viewer, viewVision(state, viewer), piece);
    if (differs(seen(before, old), seen(after, token))) return true;
  }
  return false;
}
