import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { GameSession } from './GameSession.ts';

export const SessionSnapshot = defineEntity({
  name: 'SessionSnapshot',
  tableName: 'session_snapshot',
  properties: {
    session: () => p.manyToOne(GameSession).primary().deleteRule('cascade').updateRule('no action'),
    seq: p.bigint('number').primary(),
    version: p.integer(),
    state: p.json<unknown>().lazy(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type SessionSnapshot = InferEntity<typeof SessionSnapshot>;
