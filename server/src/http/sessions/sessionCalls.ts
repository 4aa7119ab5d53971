import { randomUUID } from 'node:crypto';
import { changeSessionRequest, createSessionRequest, sessionReply, sessionsReply } from '@tallow/shared/contracts';
import type { SessionId } from '@tallow/shared/kernel';
import { makeJoinCode } from '../../auth/index.ts';
import type { JoinedCampaign, SessionRow, UserRow } from '../../database/index.ts';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';
import { memberKey } from './memberKey.ts';
import { seatAt, toSessionReply } from './membership.ts';

/** Sessions that one user opened and that are still there. */
const MAX_SESSIONS = 100;

/** The campaign that a new session is one of, if the asker leads it. */
async function ledCampaign(deps: HttpDeps, user: UserRow, id: string | undefined): Promise<JoinedCampaign | undefined> {
  if (id === undefined) return undefined;
  const campaign = await deps.campaigns.find(user.id, id);
  if (!campaign) throw new HttpRefusal('UNKNOWN_CAMPAIGN');
  if (campaign.role === 'player') throw new HttpRefusal('NOT_GM');
  return campaign;
}

async function createSession(
  deps: HttpDeps,
  user: UserRow,
  name: string,
  ruleset: string,
  campaignId: string | null,
): Promise<SessionRow> {
  const wanted = { id: randomUUID(), name, ruleset, createdBy: user.id, campaignId };
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

export const sessionCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions', {
    does: 'Opens a table',
    who: 'user',
    body: createSessionRequest,
    reply: sessionReply,
    status: 201,
    limits: [{ name: 'create-session', by: 'user', perMinute: 20 }],
    answer: async ({ user }, { name, ruleset, campaignId }) => {
      if ((await deps.sessions.countOpenedBy(user.id)) >= MAX_SESSIONS) throw new HttpRefusal('TOO_MANY');
      const campaign = await ledCampaign(deps, user, campaignId);
      const rules = ruleset ?? campaign?.ruleset ?? 'chip';
      const session = await createSession(deps, user, name, rules, campaign?.id ?? null);
      if (campaign && rules === campaign.ruleset && Object.keys(campaign.options).length > 0)
        await deps.live.submit(session, { type: 'session.options', options: campaign.options }, user.id);
      return { session: toSessionReply({ session, role: 'gm' }) };
    },
  }),
  call('GET /api/sessions', {
    does: 'Lists the tables that you are at, and those that wait for you',
    who: 'user',
    reply: sessionsReply,
    answer: async ({ user }) => {
      const [rows, left] = await Promise.all([
        deps.sessions.listForUser(user.id),
        deps.sessions.listWithoutGm(user.id),
      ]);
      return {
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
      };
    },
  }),
  call('PATCH /api/sessions/:id', {
    does: 'Renames a table, archives it, or lets people knock before they come in',
    who: 'gm',
    body: changeSessionRequest,
    reply: sessionReply,
    answer: async ({ session, role, user }, { name, knock, archived }) => {
      if (name !== undefined) await deps.live.submit(session, { type: 'session.rename', name }, user.id);
      const changes = {
        ...(name !== undefined && { name }),
        ...(knock !== undefined && { knock }),
        ...(archived !== undefined && { archivedAt: archived ? new Date(deps.now()) : null }),
      };
      if (Object.keys(changes).length > 0) await deps.sessions.change(session.id, changes);
      const members = await deps.memberships.roles(session.id);
      await Promise.all([...members.keys()].map((userId) => deps.fresh.members.forget(memberKey(session.id, userId))));
      deps.live.tell(session.id);
      return { session: toSessionReply({ session: { ...session, ...changes }, role }) };
    },
  }),
  call('DELETE /api/sessions/:id', {
    does: 'Deletes a table with all that happened at it',
    who: 'user',
    scope: 'account',
    reply: null,
    answer: async ({ request, user }) => {
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
    },
  }),
];
