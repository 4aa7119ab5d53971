import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { chatReply, createSessionRequest, eventsReply, joinSessionRequest, sessionReply, sessionsReply, summaryReply } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import { makeJoinCode, normaliseJoinCode } from '../../auth/index.ts';
import type { SessionRow, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { limitRequests } from '../limitRequests.ts';
import { parseBody, reply, withUser } from '../respond.ts';
import { gmSession, memberKey, memberSession, toSessionReply } from './membership.ts';

/** Join codes one address may try in a minute. */
const GUESSES_PER_MINUTE = 1_200;

async function createSession(deps: HttpDeps, user: UserRow, name: string, ruleset: string): Promise<SessionRow> {
  const wanted = { id: randomUUID(), name, ruleset, createdBy: user.id };
  const created = (await deps.sessions.create({ ...wanted, joinCode: makeJoinCode() })) ?? (await deps.sessions.create({ ...wanted, joinCode: makeJoinCode() }));
  if (!created) throw new Error('Two join codes in a row were taken');
  return created;
}

/** A whole number from the query; anything else is `fallback`. */
function toSequence(text: unknown, fallback: number): number {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : fallback;
}

export function sessionRoutes(router: Router, deps: HttpDeps): void {
  router.post('/api/sessions', withUser(deps, async (request, response, user) => {
    const { name, ruleset } = parseBody(createSessionRequest, request.body);
    const session = await createSession(deps, user, name, ruleset ?? 'chip');
    reply(response, sessionReply, { session: toSessionReply({ session, role: 'gm' }) }, 201);
  }));

  router.get('/api/sessions', withUser(deps, async (_request, response, user) => {
    const rows = await deps.sessions.listForUser(user.id);
    reply(response, sessionsReply, { sessions: rows.map(({ role, ...session }) => toSessionReply({ session, role })) });
  }));

  router.post('/api/sessions/join', limitRequests({ name: 'join', perMinute: GUESSES_PER_MINUTE, now: deps.now, shared: deps.limits }), withUser(deps, async (request, response, user) => {
    const { joinCode } = parseBody(joinSessionRequest, request.body);
    const session = await deps.sessions.findByJoinCode(normaliseJoinCode(joinCode));
    if (!session) throw new HttpRefusal('UNKNOWN_JOIN_CODE');
    const { role } = await deps.memberships.add(session.id, user.id, 'player');
    await deps.live.submit(session, { type: 'member.join', userId: user.id as UserId, displayName: user.displayName, role }, user.id);
    reply(response, sessionReply, { session: toSessionReply({ session, role }) });
  }));

  router.get('/api/sessions/:id', withUser(deps, async (request, response, user) => {
    reply(response, sessionReply, { session: toSessionReply(await memberSession(deps, request, user)) });
  }));

  router.post('/api/sessions/:id/leave', withUser(deps, async (request, response, user) => {
    const found = await memberSession(deps, request, user);
    await deps.live.submit(found.session, { type: 'member.leave', userId: user.id as UserId }, user.id);
    await deps.memberships.remove(found.session.id, user.id);
    await deps.fresh.members.forget(memberKey(found.session.id, user.id));
    reply(response, sessionReply, { session: toSessionReply(found) });
  }));

  router.delete('/api/sessions/:id', withUser(deps, async (request, response, user) => {
    const session = await gmSession(deps, request, user);
    await deps.live.close(session.id);
    await deps.sessions.delete(session.id);
    await deps.fresh.members.forget(memberKey(session.id, user.id));
    response.status(204).end();
  }));

  router.get('/api/sessions/:id/summary', withUser(deps, async (request, response, user) => {
    const found = await memberSession(deps, request, user);
    const members = await deps.memberships.listForSession(found.session.id);
    const sceneName = await deps.live.sceneName(found.session, user.id);
    const seats = members.map(({ userId, displayName, role }) => ({ userId: userId as UserId, displayName, role }));
    reply(response, summaryReply, { session: toSessionReply(found), members: seats, sceneName });
  }));

  router.get('/api/sessions/:id/events', withUser(deps, async (request, response, user) => {
    const { session } = await memberSession(deps, request, user);
    const { lines, complete } = await deps.live.log(session, user.id, toSequence(request.query['after'], -1));
    reply(response, eventsReply, { events: lines, complete });
  }));

  router.get('/api/sessions/:id/chat', withUser(deps, async (request, response, user) => {
    const { session, role } = await memberSession(deps, request, user);
    const { before } = request.query;
    const page = await deps.chat.page(session, { userId: user.id, role }, typeof before === 'string' ? before : undefined);
    reply(response, chatReply, { lines: page.lines, next: page.next });
  }));
}
