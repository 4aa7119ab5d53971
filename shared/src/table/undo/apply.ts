import type { TableState } from '../state.ts';
import type { UndoEvent } from './events.ts';
import type { UndoEntry } from './state.ts';

/** Values as they were; what has gone for good since then stays gone. Notes are nobody's to take back. */
function sheetsBefore(state: TableState, { sheets }: UndoEntry): TableState['sheets'] {
  const restored = new Map(state.sheets);
  for (const [id, old] of sheets) {
    const now = state.sheets.get(id);
    if (now && old) restored.set(id, { ...old, notes: now.notes, gmNotes: now.gmNotes });
  }
  return restored;
}

function tokensBefore(state: TableState, { places }: UndoEntry): TableState['tokens'] {
  const restored = new Map(state.tokens);
  for (const [id, place] of places) {
    const token = state.tokens.get(id);
    if (token && place) restored.set(id, { ...token, ...place });
  }
  return restored;
}

function exchangesBefore(state: TableState, { exchanges }: UndoEntry): TableState['exchanges'] {
  const restored = new Map(state.exchanges);
  for (const [id, old] of exchanges) {
    if (old) restored.set(id, { ...old, deadline: null });
    else restored.delete(id);
  }
  return restored;
}

export function applyUndo(state: TableState, event: UndoEvent): TableState {
  const entry = state.undo.find(({ id }) => id === event.entryId);
  if (!entry) return state;
  return {
    ...state,
    sheets: sheetsBefore(state, entry),
    tokens: entry.places.length > 0 ? tokensBefore(state, entry) : state.tokens,
    exchanges: exchangesBefore(state, entry),
    encounter: entry.encounter === undefined ? state.encounter : entry.encounter,
    undo: state.undo.filter(({ id }) => id !== entry.id),
  };
}
