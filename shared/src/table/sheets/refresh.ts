import { accept, refuse, sameJson } from '../../kernel/index.ts';
import { differenceKey, differencesOf, openParts, takenOver, templateProblems } from '../../rules/index.ts';
import { ownersView } from '../sight/viewSheet.ts';
import type { Decider, Decision } from '../state/Decider.ts';
import type { Asked } from '../state/inRules.ts';
import type { AskAboutSheet, RefreshSheet } from './intents.ts';
import { keepWithinBounds } from './keepWithinBounds.ts';
import { MAX_ENTRIES } from './limits.ts';

/**
 * What the GM alone knows of a sheet is neither compared nor touched. What happened to it in play stays; points come
 * down to bounds that became lower.
 */
export function refreshSheet({ state, facts, ruleset, draft }: Asked, intent: RefreshSheet): Decision {
  if (!facts.system) return refuse('not-gm');
  const sheet = state.sheets.get(intent.sheetId);
  const open = sheet && ownersView(state, sheet)?.sheet;
  if (!open || sheet.origin?.kind !== 'character') return refuse('unknown-sheet');
  const library = openParts(ruleset, intent.library);
  const { keep } = intent;
  const taken =
    keep === 'all' ? [] : differencesOf(open, library).filter((each) => !keep.includes(differenceKey(each)));
  const changes = takenOver(sheet, library, taken);
  if ((changes.entries?.length ?? 0) > MAX_ENTRIES) return refuse('too-many');
  if (taken.length > 0 && templateProblems(ruleset, { ...sheet, ...changes }).length > 0)
    return refuse('invalid-input');
  const isNews = taken.length > 0 || sheet.origin.version !== intent.version || (sheet.asked ?? null) !== null;
  if (!isNews) return accept([]);
  draft.add({ type: 'SheetRefreshed', sheetId: sheet.id, version: intent.version, changes });
  if (taken.length > 0) keepWithinBounds(draft, sheet, facts, ruleset);
  return accept(draft.events);
}

/** The same again changes nothing; something else takes the place of what was asked before. */
export const askAboutSheet: Decider<AskAboutSheet> = (state, { sheetId, asked }, { system }) => {
  if (!system) return refuse('not-gm');
  const sheet = state.sheets.get(sheetId);
  if (sheet?.origin?.kind !== 'character') return refuse('unknown-sheet');
  return accept(sameJson(sheet.asked ?? null, asked) ? [] : [{ type: 'SheetAsked', sheetId, asked }]);
};
