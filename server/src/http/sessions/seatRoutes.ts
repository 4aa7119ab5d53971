import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { handoverRequest, joinCodeReply, joinSessionRequest, sessionReply } from '@tallow/shared/contracts';
import { readJoinCode, type UserId } from '@tallow/shared/kernel';
import type { SessionRow, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { limitAddress, limitUser } from '../limits.ts';
import { requestIdOf } from '../requestLog.ts';
import { idParam, parseBody, reply, withUser } from '../respond.ts';
import { gmSession, memberSession, seatedSession, toSessionReply } from './membership.ts';
import { renewJoinCode } from './renewJoinCode.ts';

/** The session of somebody who is at its table or opened it; to everybody else it does not exist. */
async function claimedSession(deps: HttpDeps, sessionId: string, user: UserRow): Promise<SessionRow> {
  const session = await deps.sessions.findById(sessionId);
  const isKnown = session && (session.createdBy === user.id || (await deps.memberships.find(sessionId, user.id)));
  if (!isKnown) throw new HttpRefusal('UNKNOWN_SESSION');
  return session;
}

/** Who comes to a table, who goes, and who leads it. The session's journal decides; lists of members follow it. */
export function seatRoutes(router: Router, deps: HttpDeps): void {
  const joins = limitUser(deps, 'join-session');
  const renewals = limitUser(deps, 'renew-code');

  router.post(
    '/api/sessions/join',
    limitAddress(deps, 'join'),
    withUser(deps, async (request, response, user) => {
      const { joinCode, displayName } = parseBody(joinSessionRequest, request.body);
      const session = await deps.sessions.findByJoinCode(readJoinCode(joinCode));
      if (!session) throw new HttpRefusal('UNKNOWN_JOIN_CODE');
      await joins(user.id);
      await deps.live.submit(
        session,
        { type: 'member.join', userId: user.id as UserId, displayName: displayName ?? user.displayName },
        user.id,
      );
      deps.log.info(
        { event: 'member-join', session: session.id, user: user.id, requestId: requestIdOf(response) },
        'Somebody joined by code',
      );
      const seat = await deps.live.query(session, 'seatOf', user.id);
      if (!seat) throw new HttpRefusal('UNKNOWN_SESSION');
      reply(response, sessionReply, { session: toSessionReply({ session, role: seat.role }) });
    }),
  );

  router.post(
    '/api/sessions/:id/leave',
    withUser(deps, async (request, response, user) => {
      const found = await memberSession(deps, request, user);
      await deps.live.submit(found.session, { type: 'member.leave', userId: user.id as UserId }, user.id);
      deps.log.info(
        { event: 'member-leave', session: found.session.id, user: user.id, requestId: requestIdOf(response) },
        'A member left',
      );
      reply(response, sessionReply, { session: toSessionReply(found) });
    }),
  );

  router.post(
    '/api/sessions/:id/claim-gm',
    withUser(deps, async (request, response, user) => {
      const session = await claimedSession(deps, idParam(request, 'id', 'UNKNOWN_SESSION'), user);
      await deps.live.submit(
        session,
        { type: 'member.claim', userId: user.id as UserId, displayName: user.displayName },
        user.id,
      );
      reply(response, sessionReply, { session: toSessionReply({ session, role: 'gm' }) });
    }),
  );

  router.post(
    '/api/sessions/:id/handover',
    withUser(deps, async (request, response, user) => {
      const { session } = await seatedSession(deps, request, user);
      const { userId, keep = false } = parseBody(handoverRequest, request.body);
      await deps.live.ask(session, { type: 'member.handover', userId, keep }, user.id, randomUUID());
      reply(response, sessionReply, { session: toSessionReply(await seatedSession(deps, request, user)) });
    }),
  );

  router.post(
    '/api/sessions/:id/join-code',
    withUser(deps, async (request, response, user) => {
      const session = await gmSession(deps, request, user);
      await renewals(user.id);
      reply(response, joinCodeReply, { joinCode: await renewJoinCode(deps, session.id) });
    }),
  );
}
