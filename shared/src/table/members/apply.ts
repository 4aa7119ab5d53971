import type { Appliers } from '../state/Applier.ts';
import type { MemberEvent } from '../state/events/members.ts';
import type { UserId } from '../../kernel/index.ts';
import type { LogBody } from '../state/LogEntry.ts';
import { withEntry, withoutEntry } from '../state/maps.ts';
import { MAX_FORMER_MEMBERS, type FormerMember } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';

type Former = TableState['formerMembers'];

/** Remembers somebody who goes; when there are too many, who left by themselves longest ago is forgotten first. */
function remember(former: Former, gone: FormerMember): Former {
  const all = withEntry(withoutEntry(former, gone.id), gone.id, gone);
  if (all.size <= MAX_FORMER_MEMBERS) return all;
  const [first] = all.keys();
  const forgotten = [...all.values()].find(({ removed }) => !removed)?.id ?? first!;
  return withoutEntry(all, forgotten);
}

function leave(state: TableState, event: Extract<MemberEvent, { type: 'MemberLeft' }>): TableState {
  const member = state.members.get(event.userId);
  if (!member) return state;
  return {
    ...state,
    members: withoutEntry(state.members, member.id),
    sceneOf: withoutEntry(state.sceneOf, member.id),
    looks: withoutEntry(state.looks, member.id),
    formerMembers: remember(state.formerMembers, { ...member, removed: event.removed }),
  };
}

/** What a line says of somebody whom nobody remembers by name. */
const NAMELESS = '';

function withName(body: LogBody, userId: UserId, from: string, to: string): LogBody {
  const isTheirs = ('userId' in body && body.userId === userId) || ('from' in body && body.from === userId);
  const named = isTheirs && 'name' in body ? { ...body, name: to } : body;
  return 'by' in named && named.by === from ? { ...named, by: to } : named;
}

/** The lines that a table remembers, with another name for somebody. */
function calledIn(log: TableState['log'], userId: UserId, from: string, to: string): TableState['log'] {
  return log.map(({ bodies, ...entry }) => ({
    ...entry,
    body: withName(entry.body, userId, from, to),
    ...(bodies && {
      bodies: Object.fromEntries(
        Object.entries(bodies).map(([reader, body]) => [reader, withName(body, userId, from, to)]),
      ),
    }),
  }));
}

function rename(
  state: TableState,
  { userId, displayName }: Extract<MemberEvent, { type: 'MemberRenamed' }>,
): TableState {
  const member = state.members.get(userId);
  if (!member) return state;
  return {
    ...state,
    members: withEntry(state.members, userId, { ...member, displayName }),
    log: calledIn(state.log, userId, member.displayName, displayName),
  };
}

function forget(state: TableState, { userId }: Extract<MemberEvent, { type: 'MemberForgotten' }>): TableState {
  const known = state.members.get(userId) ?? state.formerMembers.get(userId);
  return {
    ...state,
    members: withoutEntry(state.members, userId),
    formerMembers: withoutEntry(state.formerMembers, userId),
    knocks: withoutEntry(state.knocks, userId),
    sceneOf: withoutEntry(state.sceneOf, userId),
    looks: withoutEntry(state.looks, userId),
    log: known ? calledIn(state.log, userId, known.displayName, NAMELESS) : state.log,
  };
}

export const memberAppliers: Appliers<MemberEvent> = {
  MemberJoined: (state, { userId, displayName, role }) => ({
    ...state,
    members: withEntry(state.members, userId, { id: userId, displayName, role }),
    formerMembers: withoutEntry(state.formerMembers, userId),
  }),
  MemberRenamed: rename,
  MemberKnocked: (state, { userId, displayName }) => ({
    ...state,
    knocks: withEntry(state.knocks, userId, displayName),
  }),
  KnockAnswered: (state, { userId }) => ({ ...state, knocks: withoutEntry(state.knocks, userId) }),
  MemberForgotten: forget,
  MemberLeft: leave,
  MemberInvited: (state, { userId }) => {
    const former = state.formerMembers.get(userId);
    return former
      ? { ...state, formerMembers: withEntry(state.formerMembers, former.id, { ...former, removed: false }) }
      : state;
  },
  RoleChanged: (state, { userId, role }) => {
    const member = state.members.get(userId);
    if (!member) return state;
    const looks = role === 'gm' ? state.looks : withoutEntry(state.looks, member.id);
    return { ...state, members: withEntry(state.members, member.id, { ...member, role }), looks };
  },
};
