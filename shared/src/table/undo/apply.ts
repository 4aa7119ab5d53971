import type { SceneId } from '../../kernel/index.ts';
import type { Sheet } from '../../rules/index.ts';
import type { Appliers } from '../state/Applier.ts';
import type { UndoEvent } from '../state/events/undo.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import type { UndoEntry } from '../state/UndoEntry.ts';

const NOWHERE = '' as SceneId;

/** Notes are nobody's to take back, nor what somebody asks. */
function kept(old: Sheet, { notes, gmNotes, asked }: Sheet): Sheet {
  const { asked: _, ...rest } = old;
  return { ...rest, notes, gmNotes, ...(asked !== undefined && { asked }) };
}

/** Values as they were; what has gone for good since then stays gone. */
function sheetsBefore(state: TableState, { sheets }: UndoEntry): TableState['sheets'] {
  const restored = new Map(state.sheets);
  for (const [id, old] of sheets) {
    const now = state.sheets.get(id);
    if (now && old) restored.set(id, kept(old, now));
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

/** Tokens as they were before, those that came since without them. What was on a scene that is gone stays gone. */
function piecesBefore(state: TableState, { tokens = [] }: UndoEntry): TableState['tokens'] {
  const restored = new Map(state.tokens);
  for (const [id, old] of tokens) {
    const now = state.tokens.get(id);
    const hasGround = state.scenes.has(old?.sceneId ?? now?.sceneId ?? NOWHERE);
    if (!old) restored.delete(id);
    else if (hasGround && (now || 'id' in old)) restored.set(id, { ...now, ...old } as Token);
  }
  return restored;
}

function exchangesBefore(state: TableState, { exchanges }: UndoEntry): TableState['exchanges'] {
  const restored = new Map(state.exchanges);
  for (const [id, old] of exchanges) {
    if (old && state.sheets.has(old.ask.actor)) restored.set(id, { ...old, deadline: null });
    else restored.delete(id);
  }
  return restored;
}

function encounterBefore(
  { encounter: now, sheets }: TableState,
  { encounter: old }: UndoEntry,
): TableState['encounter'] {
  if (!old) return old === undefined ? now : old;
  const combatants = old.combatants.filter(({ sheetId }) => sheets.has(sheetId));
  if (combatants.length === old.combatants.length) return old;
  const isThere = (sheetId: typeof old.turnOf): boolean =>
    combatants.some((combatant) => combatant.sheetId === sheetId);
  const turnOf = [old.turnOf, now?.turnOf ?? null].find(isThere) ?? combatants[0]?.sheetId ?? null;
  const acted = old.acted?.filter((sheetId) => sheets.has(sheetId));
  return { ...old, combatants, ...(acted && { acted }), turnOf: old.turnOf === null ? null : turnOf };
}

function takeBack(state: TableState, event: UndoEvent): TableState {
  // Two steps of one action with another between them have entries of the same name.
  const at = state.undo.findLastIndex(({ id }) => id === event.entryId);
  const entry = state.undo[at];
  if (!entry) return state;
  return {
    ...state,
    sheets: sheetsBefore(state, entry),
    tokens: entry.tokens
      ? piecesBefore(state, entry)
      : entry.places.length > 0
        ? tokensBefore(state, entry)
        : state.tokens,
    exchanges: exchangesBefore(state, entry),
    encounter: encounterBefore(state, entry),
    undo: state.undo.toSpliced(at, 1),
  };
}

export const undoAppliers: Appliers<UndoEvent> = { CombatUndone: takeBack };
