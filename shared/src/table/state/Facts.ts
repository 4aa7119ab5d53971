import type { RandomSource, UserId } from '../../kernel/index.ts';

/** Everything a decision needs that is not state: who asks, when, and what chance gives. */
export interface Facts {
  readonly actor: UserId;
  /** The server itself asks on the actor's behalf: rights are already checked. */
  readonly system: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly random: RandomSource;
  readonly newId: () => string;
}
