import type { Result } from '../../kernel/index.ts';
import type { Draft } from './Draft.ts';
import type { TableEvent } from './events/TableEvent.ts';
import type { Facts } from './Facts.ts';
import type { Refusal } from './Refusal.ts';
import type { TableState } from './TableState.ts';

export type Decision = Result<readonly TableEvent[], Refusal>;

/**
 * Judges an intent. Pure: time, chance and identity come as facts. The draft is of the same state and still empty, for
 * decisions whose events build on each other.
 */
export type Decider<Intent> = (state: TableState, intent: Intent, facts: Facts, draft: Draft) => Decision;

/** For each intent of a union, by its name, who judges it. */
export type Deciders<Intent extends { readonly type: string }> = {
  readonly [Type in Intent['type']]: Decider<Extract<Intent, { readonly type: Type }>>;
};
