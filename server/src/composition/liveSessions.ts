import { toCode } from '@tallow/shared/contracts';
import type { SessionId, UserId } from '@tallow/shared/kernel';
import type { Refusal } from '@tallow/shared/table';
import type { SessionRow } from '../database/index.ts';
import { HttpRefusal, type LiveSessions } from '../http/index.ts';
import type { SessionNews } from '../scaleout/index.ts';
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
export function liveSessions(rooms: LiveRooms, news: SessionNews): LiveSessions {
  return {
    submit: (session, intent, userId) => asHttp(rooms.submit(toLive(session), intent, userId)),
    reserve: (session, seat) => asHttp(rooms.reserve(toLive(session), seat as never)),
    ask: async (session, intent, userId, asked) => {
      const answered = await asHttp(rooms.ask(toLive(session), intent, userId, asked));
      if (!answered.ok) throw HttpRefusal.of(answered.error);
      return answered.seq;
    },
    look: (session, name, userId) => asHttp(rooms.look(toLive(session), name, userId)),
    query: (session, name, ...args) => asHttp(rooms.query(toLive(session), name, ...args)),
    follow: (sessionId, hear) => news.follow(sessionId, hear),
    tell: (sessionId) => news.tell(sessionId),
    isHere: (sessionId) => rooms.isHere(sessionId),
    rooms: () => rooms.rooms(),
    drain: (sessionId) => rooms.drain(sessionId),
    close: (sessionId) => asHttp(rooms.close(sessionId)),
  };
}
