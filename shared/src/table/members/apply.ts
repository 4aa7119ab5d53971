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
    formerMembers: remember(state.formerMembers, { ...member, removed: event.removed }),
  };
}

/** What a line says of somebody whom nobody remembers by name. */
const NAMELESS = '';

function withoutName(body: LogBody, userId: UserId, name: string): LogBody {
  const isTheirs = ('userId' in body && body.userId === userId) || ('from' in body && body.from === userId);
  const unnamed = isTheirs && 'name' in body ? { ...body, name: NAMELESS } : body;
  return 'by' in unnamed && unnamed.by === name ? { ...unnamed, by: NAMELESS } : unnamed;
}

function forgottenIn(log: TableState['log'], userId: UserId, name: string): TableState['log'] {
  return log.map(({ bodies, ...entry }) => ({
    ...entry,
    body: withoutName(entry.body, userId, name),
    ...(bodies && {
      bodies: Object.fromEntries(
        Object.entries(bodies).map(([reader, body]) => [reader, withoutName(body, userId, name)]),
      ),
    }),
  }));
}

function forget(state: TableState, { userId }: Extract<MemberEvent, { type: 'MemberForgotten' }>): TableState {
  const known = state.members.get(userId) ?? state.formerMembers.get(userId);
  return {
    ...state,
    members: withoutEntry(state.members, userId),
    formerMembers: withoutEntry(state.formerMembers, userId),
    knocks: withoutEntry(state.knocks, userId),
    sceneOf: withoutEntry(state.sceneOf, userId),
    log: known ? forgottenIn(state.log, userId, known.displayName) : state.log,
  };
}

export const memberAppliers: Appliers<MemberEvent> = {
  MemberJoined: (state, { userId, displayName, role }) => ({
    ...state,
    members: withEntry(state.members, userId, { id: userId, displayName, role }),
    formerMembers: withoutEntry(state.formerMembers, userId),
  }),
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
    return member ? { ...state, members: withEntry(state.members, member.id, { ...member, role }) } : state;
  },
};
