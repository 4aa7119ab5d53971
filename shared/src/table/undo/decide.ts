import { accept, refuse } from '../../kernel/index.ts';
import type { Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { UndoIntent } from './intents.ts';

function undo(state: TableState, _: UndoIntent, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const last = state.undo.at(-1);
  if (last?.final) return refuse('cannot-undo');
  return last
    ? accept([{ type: 'CombatUndone', entryId: last.id, what: last.what, by: facts.actor, whose: last.by }])
    : refuse('nothing-to-undo');
}

export const undoDeciders: Deciders<UndoIntent> = { undo };
