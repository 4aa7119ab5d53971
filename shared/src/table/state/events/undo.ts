import type { UserId } from '../../../kernel/index.ts';

/** Somebody took back, or did again, what somebody did. */
interface StepOfUndo {
  readonly entryId: string;
  readonly what: string;
  readonly by: UserId;
  readonly whose: UserId;
}
export type UndoEvent =
  | ({ readonly type: 'StepUndone' } & StepOfUndo)
  | ({ readonly type: 'StepRedone' } & StepOfUndo)
  /** As it was written down while the GM alone took back, and steps of one action had the action's name. */
  | ({ readonly type: 'CombatUndone' } & StepOfUndo);
