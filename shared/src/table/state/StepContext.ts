import type { UserId } from '../../kernel/index.ts';

/** Which journaled step, by whom and when. */
export interface StepContext {
  /** Journal sequence of the step. */
  readonly seq: number;
  readonly actor: UserId;
  readonly at: number;
}
