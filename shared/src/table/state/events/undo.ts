import type { UserId } from '../../../kernel/index.ts';

export type UndoEvent = {
  readonly type: 'CombatUndone';
  readonly entryId: string;
  readonly what: string;
  readonly by: UserId;
  readonly whose: UserId;
};
