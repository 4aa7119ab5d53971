import type { Request } from 'express';
import type { SessionReply } from '@tallow/shared/contracts';
import type { SessionId, UserId } from '@tallow/shared/kernel';
import type { SessionRow, UserRow } from '../../database/index.ts';
import type { HttpDeps, MemberSession, Seat } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';
import { memberKey } from './memberKey.ts';

export function toSessionReply({ session, role }: MemberSession): SessionReply {
  const { id, name, ruleset, joinCode, createdBy, campaignId, knock, archivedAt, createdAt } = session;
  return {
    id: id as SessionId,
    name,
    ruleset,
    joinCode,
    role,
    createdBy: createdBy as UserId,
    campaignId,
    knock,
    archived: archivedAt !== null,
    createdAt: createdAt.getTime(),
  };
}

/** The session, if the user is at its table: to everybody else it does not exist. */
export async function findMemberSession(deps: HttpDeps, sessionId: string, user: UserRow): Promise<MemberSession> {
  const found = await deps.fresh.members.read(memberKey(sessionId, user.id), async () => {
    const [session, membership] = await Promise.all([
      deps.sessions.findById(sessionId),
      deps.memberships.find(sessionId, user.id),
    ]);
    return session && membership && { session, role: membership.role };
  });
  if (!found) throw new HttpRefusal('UNKNOWN_SESSION');
  return found;
}

export function memberSession(deps: HttpDeps, request: Request, user: UserRow): Promise<MemberSession> {
  return findMemberSession(deps, idParam(request, 'id', 'UNKNOWN_SESSION'), user);
}

/** To somebody who is not at the table any more, whatever a list says, it does not exist. */
export async function comeBack(deps: HttpDeps, session: SessionRow, { id, displayName }: UserRow): Promise<void> {
  try {
    await deps.live.submit(session, { type: 'member.return', userId: id as UserId, displayName }, id);
  } catch (cause) {
    throw cause instanceof HttpRefusal && cause.error.code === 'NOT_A_MEMBER'
      ? new HttpRefusal('UNKNOWN_SESSION')
      : cause;
  }
}

/** What the session's journal knows of a member. Who opened the table is at it from their first request on. */
export async function seatAt(deps: HttpDeps, session: SessionRow, user: UserRow): Promise<Seat> {
  const seat = await deps.live.query(session, 'seatOf', user.id);
  if (seat) return seat;
  await comeBack(deps, session, user);
  const first = await deps.live.query(session, 'seatOf', user.id);
  if (!first) throw new HttpRefusal('UNKNOWN_SESSION');
  return first;
}

/** The session with the role that its journal knows: the list that it was found by may be a moment behind. */
export async function seatedSession(deps: HttpDeps, request: Request, user: UserRow): Promise<MemberSession> {
  const { session } = await memberSession(deps, request, user);
  const { role } = await seatAt(deps, session, user);
  return { session, role };
}
