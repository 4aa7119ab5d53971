import { handoverRequest, joinCodeReply, sessionReply } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import type { SessionRow, UserRow } from '../../database/index.ts';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';
import { intentIdOf } from '../calls/intentIdOf.ts';
import { seatAt, toSessionReply } from './membership.ts';
import { renewJoinCode } from './renewJoinCode.ts';

/** The session of somebody who is at its table or opened it; to everybody else it does not exist. */
async function claimedSession(deps: HttpDeps, sessionId: string, user: UserRow): Promise<SessionRow> {
  const session = await deps.sessions.findById(sessionId);
  const isKnown = session && (session.createdBy === user.id || (await deps.memberships.find(sessionId, user.id)));
  if (!isKnown) throw new HttpRefusal('UNKNOWN_SESSION');
  return session;
}

/** Who goes from a table, and who leads it. The session's journal decides; lists of members follow it. */
export const seatCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions/:id/leave', {
    does: 'Leaves a table',
    who: 'member',
    reply: sessionReply,
    answer: async ({ requestId, session, role, user }) => {
      await deps.live.submit(session, { type: 'member.leave', userId: user.id as UserId }, user.id);
      deps.log.info({ event: 'member-leave', session: session.id, user: user.id, requestId }, 'A member left');
      return { session: toSessionReply({ session, role }) };
    },
  }),
  call('POST /api/sessions/:id/claim-gm', {
    does: "Takes the GM's seat of a table that you opened and nobody leads",
    who: 'user',
    scope: 'gm',
    reply: sessionReply,
    answer: async ({ request, user }) => {
      const session = await claimedSession(deps, idParam(request, 'id', 'UNKNOWN_SESSION'), user);
      const { id, displayName } = user;
      await deps.live.submit(session, { type: 'member.claim', userId: id as UserId, displayName }, id);
      return { session: toSessionReply({ session, role: 'gm' }) };
    },
  }),
  call('POST /api/sessions/:id/handover', {
    repeated: 'intent',
    does: 'Makes another member GM: in your place, or beside you',
    who: 'member',
    scope: 'gm',
    body: handoverRequest,
    reply: sessionReply,
    answer: async ({ request, session, user }, { userId, keep = false }) => {
      const asked = { intentId: intentIdOf(request), type: 'intent.action', asPlayer: false } as const;
      await deps.live.ask(session, { type: 'member.handover', userId, keep }, user.id, asked);
      const { role } = await seatAt(deps, session, user);
      return { session: toSessionReply({ session, role }) };
    },
  }),
  call('POST /api/sessions/:id/join-code', {
    does: 'Makes a new join code; the old one is good no more',
    who: 'gm',
    reply: joinCodeReply,
    limits: [{ name: 'renew-code', by: 'user', perMinute: 10 }],
    answer: async ({ session }) => ({ joinCode: await renewJoinCode(deps, session.id) }),
  }),
];
