import type { Appliers } from '../state/Applier.ts';
import type { UndoEvent } from '../state/events/undo.ts';
import type { TableState } from '../state/TableState.ts';
import type { UndoEntry } from '../state/UndoEntry.ts';
import { restore } from './restore.ts';

/** The newest step that an event may mean. */
const entryAt = ({ undo }: TableState, isMeant: (entry: UndoEntry) => boolean): number => undo.findLastIndex(isMeant);

function takenBack(state: TableState, at: number, by: UndoEvent['by']): TableState {
  const entry = state.undo[at];
  if (!entry) return state;
  const undone = { ...entry, undone: { by, seq: state.version + 1 } };
  return { ...restore(state, entry, false).state, undo: state.undo.with(at, undone), takenBack: state.takenBack + 1 };
}

function doneAgain(state: TableState, at: number): TableState {
  const entry = state.undo[at];
  if (!entry) return state;
  const { undone: _undone, ...done } = entry;
  return { ...restore(state, entry, true).state, undo: state.undo.with(at, done), takenBack: state.takenBack - 1 };
}

export const undoAppliers: Appliers<UndoEvent> = {
  StepUndone: (state, { entryId, by }) =>
    takenBack(
      state,
      entryAt(state, ({ id }) => id === entryId),
      by,
    ),
  StepRedone: (state, { entryId }) =>
    doneAgain(
      state,
      entryAt(state, ({ id }) => id === entryId),
    ),
  CombatUndone: (state, { entryId, by }) =>
    takenBack(
      state,
      entryAt(state, ({ id, group, undone }) => !undone && (group === entryId || id === entryId)),
      by,
    ),
};
