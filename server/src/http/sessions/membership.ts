import type { Request } from 'express';
import type { SessionReply } from '@tallow/shared/contracts';
import type { SessionId, UserId } from '@tallow/shared/kernel';
import type { SessionRow, UserRow } from '../../database/index.ts';
import type { HttpDeps, MemberSession } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';
import { memberKey } from './memberKey.ts';

export function toSessionReply({ session, role }: MemberSession): SessionReply {
  const { id, name, ruleset, joinCode, createdBy, createdAt } = session;
  return { id: id as SessionId, name, ruleset, joinCode, role, createdBy: createdBy as UserId, createdAt: createdAt.getTime() };
}

/** The session, if the user is at its table: to everybody else it does not exist. */
export async function findMemberSession(deps: HttpDeps, sessionId: string, user: UserRow): Promise<MemberSession> {
  const found = await deps.fresh.members.read(memberKey(sessionId, user.id), async () => {
    const [session, membership] = await Promise.all([deps.sessions.findById(sessionId), deps.memberships.find(sessionId, user.id)]);
    return session && membership && { session, role: membership.role };
  });
  if (!found) throw new HttpRefusal('UNKNOWN_SESSION');
  return found;
}

export function memberSession(deps: HttpDeps, request: Request, user: UserRow): Promise<MemberSession> {
  return findMemberSession(deps, idParam(request, 'id', 'UNKNOWN_SESSION'), user);
}

/** The session with the role that its journal knows: the list that it was found by may be a moment behind. */
export async function seatedSession(deps: HttpDeps, request: Request, user: UserRow): Promise<MemberSession> {
  const { session } = await memberSession(deps, request, user);
  const seat = await deps.live.seat(session, user.id);
  if (!seat) throw new HttpRefusal('UNKNOWN_SESSION');
  return { session, role: seat.role };
}

export async function gmSession(deps: HttpDeps, request: Request, user: UserRow): Promise<SessionRow> {
  const { session, role } = await seatedSession(deps, request, user);
  if (role !== 'gm') throw new HttpRefusal('NOT_GM');
  return session;
}
