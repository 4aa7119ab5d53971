import type { ExchangeId, UserId } from '../../kernel/index.ts';
import type { Ask, Pause, Reply } from '../../rules/index.ts';

export type ActionVisibility = 'public' | 'gm';

/** An action under way, waiting for somebody's answer. */
export interface Exchange {
  readonly id: ExchangeId;
  readonly ask: Ask;
  readonly pause: Pause;
  readonly replies: readonly Reply[];
  readonly openedBy: UserId;
  readonly visibility: ActionVisibility;
  /** When unanswered urgent prompts get their fallback (ms since the epoch); null: they wait. */
  readonly deadline: number | null;
}
