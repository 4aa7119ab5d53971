import { accept, lookAlike, refuse, type UserId } from '../../kernel/index.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { MemberEvent } from '../state/events/members.ts';
import type { Facts } from '../state/Facts.ts';
import { MAX_KNOCKS, MAX_MEMBERS, type Member, type Role } from '../state/Member.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type {
  AdmitKnocker,
  ChangeRole,
  ClaimGm,
  ForgetMember,
  HandOver,
  InviteMember,
  JoinTable,
  Knock,
  LeaveTable,
  MemberIntent,
  RemoveMember,
  RenameMember,
  ReturnToTable,
  TurnAway,
} from './intents.ts';

const hasGm = ({ members }: TableState): boolean => [...members.values()].some(({ role }) => role === 'gm');

/** The GM's seat is given back only while it is empty. */
function arrive(state: TableState, userId: UserId, displayName: string, wanted: Role): Decision {
  if (state.members.size >= MAX_MEMBERS) return refuse('too-many');
  const role = wanted === 'gm' && hasGm(state) ? 'player' : wanted;
  return accept([{ type: 'MemberJoined', userId, displayName, role }]);
}

/** Nobody passes for somebody else at the table. */
function isNameTaken({ members }: TableState, userId: UserId, displayName: string): boolean {
  return [...members.values()].some(({ id, displayName: name }) => id !== userId && lookAlike(name, displayName));
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
  if (isNameTaken(state, userId, displayName)) return refuse('name-taken');
  return arrive(state, userId, displayName, former?.role ?? (userId === state.creatorId ? 'gm' : 'player'));
}

function knock(state: TableState, { userId, displayName }: Knock): Decision {
  if (state.members.has(userId)) return accept([]);
  if (state.formerMembers.get(userId)?.removed) return refuse('removed');
  if (isNameTaken(state, userId, displayName)) return refuse('name-taken');
  if (state.knocks.get(userId) === displayName) return accept([]);
  if (!state.knocks.has(userId) && state.knocks.size >= MAX_KNOCKS) return refuse('too-many');
  return accept([{ type: 'MemberKnocked', userId, displayName }]);
}

function admit(state: TableState, { userId }: AdmitKnocker, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const displayName = state.knocks.get(userId);
  if (displayName === undefined) return state.members.has(userId) ? accept([]) : refuse('unknown-member');
  const joined = join(state, { type: 'member.join', userId, displayName });
  return joined.ok ? accept([{ type: 'KnockAnswered', userId }, ...joined.value]) : joined;
}

function turnAway(state: TableState, { userId }: TurnAway, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  return accept(state.knocks.has(userId) ? [{ type: 'KnockAnswered', userId }] : []);
}

function rename(state: TableState, { userId, from, displayName }: RenameMember): Decision {
  const member = state.members.get(userId);
  if (member?.displayName !== from || from === displayName) return accept([]);
  if (isNameTaken(state, userId, displayName)) return refuse('name-taken');
  return accept([{ type: 'MemberRenamed', userId, displayName }]);
}

function forget({ members, formerMembers, knocks }: TableState, { userId }: ForgetMember): Decision {
  const isKnown = members.has(userId) || formerMembers.has(userId) || knocks.has(userId);
  return accept(isKnown ? [{ type: 'MemberForgotten', userId }] : []);
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

function changeRole(state: TableState, member: Member, { role }: ChangeRole, facts: Facts): Decision {
  if (isBeyond(state, member, facts)) return refuse('cannot-remove-gm');
  return accept(member.role === role ? [] : [{ type: 'RoleChanged', userId: member.id, role }]);
}

function handOver({ members }: TableState, member: Member, { keep }: HandOver, facts: Facts): Decision {
  const leaves: MemberEvent[] =
    !keep && facts.actor !== member.id && members.get(facts.actor)?.role === 'gm'
      ? [{ type: 'RoleChanged', userId: facts.actor, role: 'player' }]
      : [];
  return accept(member.role === 'gm' ? leaves : [{ type: 'RoleChanged', userId: member.id, role: 'gm' }, ...leaves]);
}

/** What only the server asks for, on behalf of who comes or goes. */
function byServer<Intent>(judge: (state: TableState, intent: Intent) => Decision): Decider<Intent> {
  return (state, intent, { system }) => (system ? judge(state, intent) : refuse('not-gm'));
}

function leave({ members }: TableState, { userId }: LeaveTable): Decision {
  return accept(members.has(userId) ? [{ type: 'MemberLeft', userId, removed: false }] : []);
}

function invite(state: TableState, { userId }: InviteMember, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const former = state.formerMembers.get(userId);
  if (!former) return state.members.has(userId) ? accept([]) : refuse('unknown-member');
  return accept(former.removed ? [{ type: 'MemberInvited', userId }] : []);
}

/** What the GM asks of somebody who is at the table. */
function ofMember<Intent extends RemoveMember | ChangeRole | HandOver>(
  judge: (state: TableState, member: Member, intent: Intent, facts: Facts) => Decision,
): Decider<Intent> {
  return (state, intent, facts) => {
    if (!isGm(state, facts)) return refuse('not-gm');
    const member = state.members.get(intent.userId);
    return member ? judge(state, member, intent, facts) : refuse('unknown-member');
  };
}

function remove(state: TableState, member: Member, _: RemoveMember, facts: Facts): Decision {
  return isBeyond(state, member, facts)
    ? refuse('cannot-remove-gm')
    : accept([{ type: 'MemberLeft', userId: member.id, removed: true }]);
}

/** Who comes, goes and leads. The journal is the one truth about it: lists elsewhere follow. */
export const memberDeciders: Deciders<MemberIntent> = {
  'member.return': byServer(comeBack),
  'member.join': byServer(join),
  'member.claim': byServer(claim),
  'member.knock': byServer(knock),
  'member.admit': admit,
  'member.turnAway': turnAway,
  'member.rename': byServer(rename),
  'member.forget': byServer(forget),
  'member.leave': byServer(leave),
  'member.invite': invite,
  'member.remove': ofMember(remove),
  'member.role': ofMember(changeRole),
  'member.handover': ofMember(handOver),
};
