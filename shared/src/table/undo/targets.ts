import type { UserId } from '../../kernel/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';
import type { UndoEntry } from '../state/UndoEntry.ts';
import { isOwn } from './isOwn.ts';

type Stack = readonly UndoEntry[];
type Remembered = Pick<TableState, 'undo' | 'takenBack'>;

/** What was done last and is not taken back: by somebody, or (null) by anybody. */
export function lastDone(stack: Stack, by: UserId | null): UndoEntry | undefined {
  for (let at = stack.length - 1; at >= 0; at--) {
    const entry = stack[at]!;
    if (!entry.undone && (by === null || entry.by === by)) return entry;
  }
  return undefined;
}

/**
 * What was taken back last, and may be done again: of one's own steps what one took back oneself, or (null) of the
 * table's whatever was. Whatever was done since, by the same or (null) by anybody, ends that.
 */
export function lastTakenBack({ undo, takenBack }: Remembered, by: UserId | null): UndoEntry | undefined {
  if (takenBack === 0) return undefined;
  let last: UndoEntry | undefined;
  for (const entry of undo) {
    if (!entry.undone || (by !== null && (entry.by !== by || entry.undone.by !== by))) continue;
    if (!last || entry.undone.seq > last.undone!.seq) last = entry;
  }
  const newest = lastDone(undo, by);
  return last && (!newest || newest.seq < last.undone!.seq) ? last : undefined;
}

/** The viewer's own last step, if it is the viewer's to take back. */
export function ownLast(state: TableState, { userId, role }: Viewer): UndoEntry | undefined {
  const last = lastDone(state.undo, userId);
  if (!last || last.final || role === 'spectator') return undefined;
  return role === 'gm' || isOwn(state, last, userId) ? last : undefined;
}

/** Of the viewer's own steps, what the viewer may do again. */
export function ownTakenBack(state: TableState, { userId, role }: Viewer): UndoEntry | undefined {
  const last = lastTakenBack(state, userId);
  if (!last || role === 'spectator') return undefined;
  return role === 'gm' || isOwn(state, last, userId) ? last : undefined;
}
