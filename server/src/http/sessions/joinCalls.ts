import { inviteReply, joinReply, joinSessionRequest } from '@tallow/shared/contracts';
import { readJoinCode, type UserId } from '@tallow/shared/kernel';
import type { SessionRow, UserRow } from '../../database/index.ts';
import { call, type Call } from '../calls/Call.ts';
import { PARTIES_BY_ADDRESS } from '../calls/limits.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { toSessionReply } from './membership.ts';

async function invitedTo(deps: HttpDeps, joinCode: string): Promise<SessionRow> {
  const session = await deps.sessions.findByJoinCode(readJoinCode(joinCode));
  if (!session) throw new HttpRefusal('UNKNOWN_JOIN_CODE');
  return session;
}

const isSeated = async (deps: HttpDeps, session: SessionRow, user: UserRow): Promise<boolean> =>
  (await deps.live.query(session, 'seatOf', user.id)) !== null;

/** Tries at join codes; who knocks asks again and again. */
const JOINS = [
  { name: 'join', by: 'address', perMinute: PARTIES_BY_ADDRESS },
  { name: 'join-session', by: 'user', perMinute: 60 },
] as const;

/** Who comes to a table. */
export const joinCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/invites/:code', {
    does: 'Tells whose table a join code leads to, and what is played there',
    who: 'user',
    reply: inviteReply,
    limits: JOINS,
    answer: async ({ request, user }) => {
      const session = await invitedTo(deps, String(request.params['code']));
      const members = await deps.memberships.roles(session.id);
      const gms = [...members].flatMap(([id, role]) => (role === 'gm' ? [id] : []));
      const names = await Promise.all(gms.map(async (id) => (await deps.users.find(id))?.displayName));
      return {
        invite: {
          name: session.name,
          ruleset: session.ruleset,
          gmNames: names.filter((name) => name !== undefined),
          memberCount: members.size,
          knock: session.knock,
          isMember: members.has(user.id),
        },
      };
    },
  }),
  call('POST /api/sessions/join', {
    does: 'Comes to a table by its join code, or knocks at its door',
    who: 'user',
    body: joinSessionRequest,
    reply: joinReply,
    otherwise: { 202: 'Knocked: the table lets nobody in unasked' },
    limits: JOINS,
    answer: async ({ response, requestId, user }, { joinCode, displayName = user.displayName }) => {
      const session = await invitedTo(deps, joinCode);
      const userId = user.id as UserId;
      const isAtDoor = session.knock && session.createdBy !== user.id && !(await isSeated(deps, session, user));
      const type = isAtDoor ? 'member.knock' : 'member.join';
      await deps.live.submit(session, { type, userId, displayName }, user.id);
      deps.log.info(
        { event: isAtDoor ? 'member-knock' : 'member-join', session: session.id, user: user.id, requestId },
        'Somebody came by code',
      );
      if (isAtDoor) {
        response.status(202);
        return { knocking: true as const };
      }
      const seat = await deps.live.query(session, 'seatOf', user.id);
      if (!seat) throw new HttpRefusal('UNKNOWN_SESSION');
      return { session: toSessionReply({ session, role: seat.role }) };
    },
  }),
];
