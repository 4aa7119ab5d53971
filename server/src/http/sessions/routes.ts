import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { createSessionRequest, sessionReply, sessionsReply } from '@tallow/shared/contracts';
import type { SessionId } from '@tallow/shared/kernel';
import { makeJoinCode } from '../../auth/index.ts';
import type { SessionRow, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { limitUser, MAX_SESSIONS } from '../limits.ts';
import { idParam, parseBody, reply, withUser } from '../respond.ts';
import { memberKey } from './memberKey.ts';
import { memberSession, seatAt, toSessionReply } from './membership.ts';
import { historyRoutes } from './historyRoutes.ts';
import { seatRoutes } from './seatRoutes.ts';

async function createSession(deps: HttpDeps, user: UserRow, name: string, ruleset: string): Promise<SessionRow> {
  const wanted = { id: randomUUID(), name, ruleset, createdBy: user.id };
  const created =
    (await deps.sessions.create({ ...wanted, joinCode: makeJoinCode() })) ??
    (await deps.sessions.create({ ...wanted, joinCode: makeJoinCode() }));
  if (!created) throw new Error('Two join codes in a row were taken');
  return created;
}

/** A table's GM may delete it, and its creator while it has none. */
async function deletableSession(deps: HttpDeps, sessionId: string, user: UserRow): Promise<SessionRow> {
  const session = await deps.sessions.findById(sessionId);
  const role = session && (await deps.memberships.find(sessionId, user.id)) && (await seatAt(deps, session, user)).role;
  if (!session || (role === undefined && session.createdBy !== user.id)) throw new HttpRefusal('UNKNOWN_SESSION');
  if (role === 'gm') return session;
  const isLeaderless = ![...(await deps.memberships.roles(sessionId)).values()].includes('gm');
  if (session.createdBy !== user.id || !isLeaderless) throw new HttpRefusal('NOT_GM');
  return session;
}

export function sessionRoutes(router: Router, deps: HttpDeps): void {
  const creations = limitUser(deps, 'create-session');
  seatRoutes(router, deps);
  historyRoutes(router, deps);

  router.post(
    '/api/sessions',
    withUser(deps, async (request, response, user) => {
      const { name, ruleset } = parseBody(createSessionRequest, request.body);
      await creations(user.id);
      if ((await deps.sessions.countOpenedBy(user.id)) >= MAX_SESSIONS) throw new HttpRefusal('TOO_MANY');
      const session = await createSession(deps, user, name, ruleset ?? 'chip');
      reply(response, sessionReply, { session: toSessionReply({ session, role: 'gm' }) }, 201);
    }),
  );

  router.get(
    '/api/sessions',
    withUser(deps, async (_request, response, user) => {
      const [rows, left] = await Promise.all([
        deps.sessions.listForUser(user.id),
        deps.sessions.listWithoutGm(user.id),
      ]);
      reply(response, sessionsReply, {
        sessions: rows.map(({ role, memberCount, hasActiveGm, ...session }) => ({
          ...toSessionReply({ session, role }),
          memberCount,
          hasActiveGm,
        })),
        claimable: left.map(({ id, name, createdAt }) => ({
          id: id as SessionId,
          name,
          createdAt: createdAt.getTime(),
        })),
      });
    }),
  );

  router.get(
    '/api/sessions/:id',
    withUser(deps, async (request, response, user) => {
      reply(response, sessionReply, { session: toSessionReply(await memberSession(deps, request, user)) });
    }),
  );

  router.delete(
    '/api/sessions/:id',
    withUser(deps, async (request, response, user) => {
      const session = await deletableSession(deps, idParam(request, 'id', 'UNKNOWN_SESSION'), user);
      await deps.jobs.cancelAll(session.id);
      await deps.live.close(session.id);
      const pictures = await deps.disk.picturesOf(session.id);
      await deps.sessions.delete(session.id);
      await deps.fresh.members.forget(memberKey(session.id, user.id));
      // What is left behind when this fails is swept later.
      await deps.disk.freeSession(session.id, pictures).catch((cause: unknown) => {
        deps.log.warn({ err: cause, session: session.id }, 'The files of a deleted session are still there');
      });
      response.status(204).end();
    }),
  );
}
