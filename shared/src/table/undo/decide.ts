import { accept, refuse, type Result } from '../../kernel/index.ts';
import type { Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import type { Refusal } from '../state/Refusal.ts';
import { actingMember, isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { UndoEntry } from '../state/UndoEntry.ts';
import type { UndoIntent } from './intents.ts';
import { isOwn } from './isOwn.ts';
import { restore } from './restore.ts';
import { lastDone, lastTakenBack } from './targets.ts';

type Wish<Type> = Extract<UndoIntent, { readonly type: Type }>;

/** Whose steps are meant: without a word a GM's wish is about the table, anybody else's about their own. */
const scopeOf = (state: TableState, { scope }: UndoIntent, facts: Facts): 'mine' | 'table' =>
  scope ?? (isGm(state, facts) ? 'table' : 'mine');

/** Others' steps are the GM's to take back, and so is whatever dice fell for or is one's own no more. */
function mayTakeBack(state: TableState, entry: UndoEntry, facts: Facts): Refusal | undefined {
  if (entry.final) return 'cannot-undo';
  if (isGm(state, facts)) return undefined;
  if (!isOwn(state, entry, facts.actor)) return 'not-gm';
  // In a fight only until the next thing happens.
  return state.encounter && lastDone(state.undo, null) !== entry ? 'changed-since' : undefined;
}

function decided(state: TableState, entry: UndoEntry, facts: Facts, isRedo: boolean): Decision {
  const { count, left } = restore(state, entry, isRedo);
  if (count === 0 && left.length > 0) return refuse('changed-since');
  const { id: entryId, what, by: whose } = entry;
  const step = { entryId, what, by: facts.actor, whose };
  return accept([isRedo ? { type: 'StepRedone', ...step } : { type: 'StepUndone', ...step }]);
}

function named(state: TableState, stepId: string, facts: Facts): Result<UndoEntry, Refusal> {
  const entry = state.undo.find(({ id }) => id === stepId);
  // To players others' steps do not exist.
  if (!entry || entry.undone || (entry.by !== facts.actor && !isGm(state, facts))) return refuse('nothing-to-undo');
  return accept(entry);
}

function undo(state: TableState, intent: Wish<'undo'>, facts: Facts): Decision {
  if (!actingMember(state, facts)) return refuse('spectator');
  const scope = scopeOf(state, intent, facts);
  if (scope === 'table' && !isGm(state, facts)) return refuse('not-gm');
  const last = lastDone(state.undo, scope === 'table' ? null : facts.actor);
  const found = intent.stepId === undefined ? accept(last) : named(state, intent.stepId, facts);
  if (!found.ok) return found;
  if (!found.value) return refuse('nothing-to-undo');
  const refusal = mayTakeBack(state, found.value, facts);
  return refusal ? refuse(refusal) : decided(state, found.value, facts, false);
}

function redo(state: TableState, intent: Wish<'redo'>, facts: Facts): Decision {
  if (!actingMember(state, facts)) return refuse('spectator');
  const scope = scopeOf(state, intent, facts);
  if (scope === 'table' && !isGm(state, facts)) return refuse('not-gm');
  const last = lastTakenBack(state, scope === 'table' ? null : facts.actor);
  if (!last) return refuse('nothing-to-redo');
  if (!isGm(state, facts) && !isOwn(state, last, facts.actor)) return refuse('not-gm');
  // What happened since, in a fight, is for the GM to judge.
  if (!isGm(state, facts) && state.encounter && (lastDone(state.undo, null)?.seq ?? 0) > last.undone!.seq)
    return refuse('changed-since');
  return decided(state, last, facts, true);
}

export const undoDeciders: Deciders<UndoIntent> = { undo, redo };
