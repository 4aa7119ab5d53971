import type { RandomSource, UserId } from '../../kernel/index.ts';

/** Everything a decision needs that is not state: who asks, when, and what chance gives. */
export interface Facts {
  readonly actor: UserId;
  /** The server itself asks on the actor's behalf: rights are already checked. */
  readonly system: boolean;
  /** The actor asks with a token that is good for playing, not for leading: a GM is but a player then. */
  readonly asPlayer?: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly random: RandomSource;
  readonly newId: () => string;
}
