import { accept, lookAlike, refuse, type Result, type UserId } from '../../kernel/index.ts';
import type { Facts } from '../state/Facts.ts';
import type { Refusal } from '../state/Refusal.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { MemberEvent } from '../state/events/members.ts';
import type { ChangeRole, ClaimGm, HandOver, JoinTable, MemberIntent, ReturnToTable } from './intents.ts';
import { MOST_MEMBERS, type Member, type Role } from '../state/Member.ts';

type Decision = Result<readonly MemberEvent[], Refusal>;

const hasGm = ({ members }: TableState): boolean => [...members.values()].some(({ role }) => role === 'gm');

/** The GM's seat is given back only while it is empty. */
function arrive(state: TableState, userId: UserId, displayName: string, wanted: Role): Decision {
  if (state.members.size >= MOST_MEMBERS) return refuse('too-many');
  const role = wanted === 'gm' && hasGm(state) ? 'player' : wanted;
  return accept([{ type: 'MemberJoined', userId, displayName, role }]);
}

function comeBack(state: TableState, { userId, displayName }: ReturnToTable): Decision {
  if (state.members.has(userId)) return accept([]);
  const isFirst = userId === state.creatorId && !state.formerMembers.has(userId);
  return isFirst ? arrive(state, userId, displayName, 'gm') : refuse('not-a-member');
}

function join(state: TableState, { userId, displayName }: JoinTable): Decision {
  if (state.members.has(userId)) return accept([]);
  const former = state.formerMembers.get(userId);
  if (former?.removed) return refuse('removed');
  if ([...state.members.values()].some((present) => lookAlike(present.displayName, displayName)))
    return refuse('name-taken');
  return arrive(state, userId, displayName, former?.role ?? (userId === state.creatorId ? 'gm' : 'player'));
}

function claim(state: TableState, { userId, displayName }: ClaimGm): Decision {
  const present = state.members.get(userId);
  if (present?.role === 'gm') return accept([]);
  if (userId !== state.creatorId) return refuse('not-creator');
  if (hasGm(state)) return refuse('gm-present');
  return present ? accept([{ type: 'RoleChanged', userId, role: 'gm' }]) : arrive(state, userId, displayName, 'gm');
}

/** GMs do not send each other away; the table's creator is above them. */
const isBeyond = (state: TableState, member: Member, facts: Facts): boolean =>
  member.role === 'gm' && (facts.actor !== state.creatorId || member.id === facts.actor);

function changeRole(member: Member, { role }: ChangeRole): Decision {
  return accept(member.role === role ? [] : [{ type: 'RoleChanged', userId: member.id, role }]);
}

function handOver({ members }: TableState, member: Member, { keep }: HandOver, facts: Facts): Decision {
  const leaves: MemberEvent[] =
    !keep && facts.actor !== member.id && members.get(facts.actor)?.role === 'gm'
      ? [{ type: 'RoleChanged', userId: facts.actor, role: 'player' }]
      : [];
  return accept(member.role === 'gm' ? leaves : [{ type: 'RoleChanged', userId: member.id, role: 'gm' }, ...leaves]);
}

/** Who comes, goes and leads. The journal is the one truth about it: lists elsewhere follow. */
export function decideMembers(state: TableState, intent: MemberIntent, facts: Facts): Decision {
  const member = state.members.get(intent.userId);
  switch (intent.type) {
    case 'member.return':
      return facts.system ? comeBack(state, intent) : refuse('not-gm');
    case 'member.join':
      return facts.system ? join(state, intent) : refuse('not-gm');
    case 'member.claim':
      return facts.system ? claim(state, intent) : refuse('not-gm');
    case 'member.leave': {
      if (!facts.system) return refuse('not-gm');
      return accept(member ? [{ type: 'MemberLeft', userId: member.id, removed: false }] : []);
    }
    case 'member.invite': {
      if (!isGm(state, facts)) return refuse('not-gm');
      const former = state.formerMembers.get(intent.userId);
      if (!former) return member ? accept([]) : refuse('unknown-member');
      return accept(former.removed ? [{ type: 'MemberInvited', userId: former.id }] : []);
    }
    case 'member.remove':
    case 'member.role':
    case 'member.handover': {
      if (!isGm(state, facts)) return refuse('not-gm');
      if (!member) return refuse('unknown-member');
      if (intent.type === 'member.handover') return handOver(state, member, intent, facts);
      if (isBeyond(state, member, facts)) return refuse('cannot-remove-gm');
      return intent.type === 'member.role'
        ? changeRole(member, intent)
        : accept([{ type: 'MemberLeft', userId: member.id, removed: true }]);
    }
  }
}
