import { applyChange, isSheetChange, type Sheet } from '../../rules/index.ts';
import { withEntry, withoutEntry } from '../state/maps.ts';
import type { TableState } from '../state/TableState.ts';
import type { SheetEvent } from '../state/events/sheets.ts';

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

export function applySheet(state: TableState, event: SheetEvent): TableState {
  if (isSheetChange(event)) return change(state, event.sheetId, (sheet) => applyChange(sheet, event));
  switch (event.type) {
    case 'SheetAdded':
      return { ...state, sheets: withEntry(state.sheets, event.sheet.id, event.sheet) };
    case 'SheetRemoved':
      return { ...state, sheets: withoutEntry(state.sheets, event.sheetId) };
    case 'SheetEdited':
      return change(state, event.sheetId, (sheet) => ({ ...sheet, ...event.changes }));
    case 'EntryPut':
      return change(state, event.sheetId, (sheet) => putEntry(sheet, event.entry));
    case 'EntryRemoved':
      return change(state, event.sheetId, (sheet) => dropEntry(sheet, event.entryId));
    case 'TimePassed':
      return state;
  }
}
