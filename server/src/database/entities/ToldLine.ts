import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { GameSession } from './GameSession.ts';

/** A line of a session's log as it was told, to whom: kept when it has left the room's memory. */
export const ToldLine = defineEntity({
  name: 'ToldLine',
  tableName: 'told_line',
  properties: {
    session: () => p.manyToOne(GameSession).primary().deleteRule('cascade').updateRule('no action'),
    /** Counts the lines of the session. */
    n: p.integer().primary(),
    version: p.integer(),
    entry: p.json<unknown>(),
  },
});
export type ToldLine = InferEntity<typeof ToldLine>;
