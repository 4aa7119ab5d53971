import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { GameSession } from './GameSession.ts';

/** One accepted intent. `seq` comes from the session actor; both unique keys fence a second writer. */
export const ActionEvent = defineEntity({
  name: 'ActionEvent',
  tableName: 'action_event',
  properties: {
    session: () => p.manyToOne(GameSession).primary().deleteRule('cascade').updateRule('no action'),
    seq: p.bigint('number').primary(),
    actorId: p.uuid(),
    intentId: p.uuid(),
    type: p.text(),
    version: p.integer(),
    payload: p.json<unknown>(),
    actorSeq: p.integer().default(0),
    createdAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ name: 'action_event_intent_unique', properties: ['session', 'actorId', 'intentId'] }],
  indexes: [
    { name: 'action_event_type_index', properties: ['session', 'type', 'seq'] },
    { name: 'action_event_created_at_index', properties: ['createdAt'], type: 'brin' },
  ],
});
export type ActionEvent = InferEntity<typeof ActionEvent>;
