import { toCode } from '@tallow/shared/contracts';
import type { SessionId, UserId } from '@tallow/shared/kernel';
import type { Refusal } from '@tallow/shared/table';
import type { SessionRow } from '../database/index.ts';
import { HttpRefusal, type LiveSessions } from '../http/index.ts';
import { LiveRefusal, type LiveRooms, type LiveSession } from '../rooms/index.ts';

export const toLive = (session: SessionRow): LiveSession => ({
  sessionId: session.id as SessionId,
  name: session.name,
  ruleset: session.ruleset,
  creatorId: session.createdBy as UserId,
});

/** The rooms' refusals in the words of HTTP. */
async function asHttp<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof LiveRefusal) throw new HttpRefusal(toCode(cause.reason as Refusal));
    throw cause;
  }
}

/** The rooms as requests see them. */
export function liveSessions(rooms: LiveRooms): LiveSessions {
  return {
    submit: (session, intent, userId) => asHttp(rooms.submit(toLive(session), intent, userId)),
    reserve: (session, seat) => asHttp(rooms.reserve(toLive(session), seat as never)),
    ask: (session, intent, userId, intentId) => asHttp(rooms.ask(toLive(session), intent, userId, intentId)),
    query: (session, name, ...args) => asHttp(rooms.query(toLive(session), name, ...args)),
    close: (sessionId) => asHttp(rooms.close(sessionId)),
  };
}
