import type { SheetId, TokenId } from '../../kernel/index.ts';
import { viewEncounter } from '../combat/view.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { Viewer } from '../state/Member.ts';
import { readsSheet } from '../state/sheetRights.ts';
import { viewSheet } from '../sight/viewSheet.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';
import type { TableState } from '../state/TableState.ts';
import { changedTokens } from '../state/changedTokens.ts';
import { viewToken } from '../sight/viewToken.ts';
import { storyBody, type StoryEvent } from './story.ts';
import { viewExchanges } from './view.ts';

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;

function mapsDiffer(before: ReadonlyMap<unknown, unknown>, after: ReadonlyMap<unknown, unknown>): boolean {
  if (before.size !== after.size) return true;
  for (const [key, value] of before) if (!after.has(key) || differs(value, after.get(key))) return true;
  return false;
}

/** Whether two views differ. Asked for every event and member: what is the same object costs nothing. */
function differs(before: unknown, after: unknown): boolean {
  if (before === after) return false;
  if (!isThing(before) || !isThing(after)) return true;
  if (before instanceof Map && after instanceof Map) return mapsDiffer(before, after);
  const [old, next] = [before as Record<string, unknown>, after as Record<string, unknown>];
  for (const key in old) if (!(key in next)) return true;
  for (const key in next) if (differs(old[key], next[key])) return true;
  return false;
}

export function encounterChanges(before: TableState, after: TableState, viewer: Viewer): boolean {
  return differs(viewEncounter(before, viewer), viewEncounter(after, viewer));
}

/** Whether the viewer reads what somebody has left of points and movement, and it changed. */
export function supplyChanges(before: TableState, after: TableState, sheetId: SheetId, viewer: Viewer): boolean {
  const sheet = after.sheets.get(sheetId);
  const supplyIn = ({ encounter }: TableState): unknown =>
    encounter?.combatants.find((combatant) => combatant.sheetId === sheetId);
  return sheet !== undefined && readsSheet(viewer, sheet) && differs(supplyIn(before), supplyIn(after));
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

/**
 * Whether anything of a story is left for the viewer. What was done for the GM's eyes reaches the GM and whoever did
 * it.
 */
export function storyReaches(before: TableState, after: TableState, event: StoryEvent, viewer: Viewer): boolean {
  if (
    event.type === 'ActionNarrated' &&
    event.visibility === 'gm' &&
    viewer.role !== 'gm' &&
    viewer.userId !== event.by
  )
    return false;
  return storyBody(before, after, event, '', viewer) !== undefined;
}

export function undoReaches(before: TableState, after: TableState, viewer: Viewer): boolean {
  const sheetIds = [...after.sheets].flatMap(([id, sheet]) => (before.sheets.get(id) === sheet ? [] : [id]));
  return (
    encounterChanges(before, after, viewer) ||
    exchangeChanges(before, after, viewer) ||
    sheetIds.some((id) => sheetChanges(before, after, id, viewer)) ||
    tokensMove(before, after, viewer)
  );
}

function tokensMove(before: TableState, after: TableState, viewer: Viewer): boolean {
  if (before.tokens === after.tokens) return false;
  const seenIn = (state: TableState, id: TokenId): unknown => {
    const token = state.tokens.get(id);
    return token && viewToken(viewer, viewVision(state, viewer), token);
  };
  return changedTokens(before.tokens, after.tokens).some((id) => differs(seenIn(before, id), seenIn(after, id)));
}
