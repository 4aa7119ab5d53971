import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { GameSession } from './GameSession.ts';

/** Who may write a session's journal: every take-over raises the epoch, and rows of an older epoch are not inserted. */
export const SessionLease = defineEntity({
  name: 'SessionLease',
  tableName: 'session_lease',
  properties: {
    session: () => p.oneToOne(GameSession).primary().deleteRule('cascade').updateRule('no action'),
    epoch: p.bigint('number'),
    /** The process that took it over; none while nobody has the session open. */
    holder: p.uuid().nullable(),
  },
});
export type SessionLease = InferEntity<typeof SessionLease>;
