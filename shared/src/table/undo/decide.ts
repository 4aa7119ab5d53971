import { accept, refuse, type Result } from '../../kernel/index.ts';
import type { Facts } from '../state/Facts.ts';
import type { Refusal } from '../state/Refusal.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { UndoEvent } from '../state/events/undo.ts';

export function decideUndo(state: TableState, facts: Facts): Result<readonly UndoEvent[], Refusal> {
  if (!isGm(state, facts)) return refuse('not-gm');
  const last = state.undo.at(-1);
  if (last?.final) return refuse('cannot-undo');
  return last
    ? accept([{ type: 'CombatUndone', entryId: last.id, what: last.what, by: facts.actor, whose: last.by }])
    : refuse('nothing-to-undo');
}
