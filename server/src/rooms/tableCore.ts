import { randomInt, randomUUID } from 'node:crypto';
import type { UserId } from '@tallow/shared/kernel';
import { advance, decide, type Intent, type Refusal, type TableEvent, type TableState } from '@tallow/shared/table';
import type { ActorCore } from '../actors/index.ts';

export type TableCore = ActorCore<TableState, Intent, TableEvent, Refusal>;

const random = (): number => randomInt(2 ** 32);

/** The table's rules with this process's sources of chance. */
export const tableCore: TableCore = {
  decide: (state, { intent, actor, system, asPlayer = false }, at) =>
    decide(state, intent, { actor: actor as UserId, system, asPlayer, at, random, newId: randomUUID }),
  advance: (state, events, step) => advance(state, events, { ...step, actor: step.actor as UserId }),
  answer: (state, actor) => state.told.get(actor as UserId) ?? 0,
};
