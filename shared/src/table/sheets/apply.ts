import { applyChange, type Sheet, type SheetChange } from '../../rules/index.ts';
import type { Applier, Appliers } from '../state/Applier.ts';
import type { SheetEvent } from '../state/events/sheets.ts';
import { withEntry, withoutEntry } from '../state/maps.ts';
import type { TableState } from '../state/TableState.ts';

function change(state: TableState, sheetId: Sheet['id'], next: (sheet: Sheet) => Sheet): TableState {
  const sheet = state.sheets.get(sheetId);
  return sheet ? { ...state, sheets: withEntry(state.sheets, sheetId, next(sheet)) } : state;
}

function putEntry(sheet: Sheet, entry: Sheet['entries'][number]): Sheet {
  const isKnown = sheet.entries.some(({ id }) => id === entry.id);
  return {
    ...sheet,
    entries: isKnown ? sheet.entries.map((old) => (old.id === entry.id ? entry : old)) : [...sheet.entries, entry],
  };
}

/** What was inside a container that goes lies loose. */
function dropEntry(sheet: Sheet, entryId: string): Sheet {
  const rest = sheet.entries.filter(({ id }) => id !== entryId);
  return {
    ...sheet,
    entries: rest.map((entry) => (entry.containerId === entryId ? { ...entry, containerId: null } : entry)),
  };
}

/** What the rules do to sheets is theirs to say. */
const changeSheet: Applier<SheetChange> = (state, event) =>
  change(state, event.sheetId, (sheet) => applyChange(sheet, event));

export const sheetAppliers: Appliers<SheetEvent> = {
  SheetAdded: (state, { sheet }) => ({ ...state, sheets: withEntry(state.sheets, sheet.id, sheet) }),
  SheetRemoved: (state, { sheetId }) => ({ ...state, sheets: withoutEntry(state.sheets, sheetId) }),
  SheetEdited: (state, { sheetId, changes }) => change(state, sheetId, (sheet) => ({ ...sheet, ...changes })),
  SheetRefreshed: (state, { sheetId, version, changes }) =>
    change(state, sheetId, (sheet) => ({
      ...sheet,
      ...changes,
      origin: sheet.origin && { ...sheet.origin, version },
      asked: null,
    })),
  SheetAsked: (state, { sheetId, asked }) => change(state, sheetId, (sheet) => ({ ...sheet, asked })),
  EntryPut: (state, { sheetId, entry }) => change(state, sheetId, (sheet) => putEntry(sheet, entry)),
  EntryRemoved: (state, { sheetId, entryId }) => change(state, sheetId, (sheet) => dropEntry(sheet, entryId)),
  TimePassed: (state) => state,
  ResourceSet: changeSheet,
  FieldSet: changeSheet,
  BonusSet: changeSheet,
  ProficiencySet: changeSheet,
  EffectAdded: changeSheet,
  EffectTimed: changeSheet,
  EffectRemoved: changeSheet,
  EntryChanged: changeSheet,
};
