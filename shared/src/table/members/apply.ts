import type { Appliers } from '../state/Applier.ts';
import type { MemberEvent } from '../state/events/members.ts';
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

export const memberAppliers: Appliers<MemberEvent> = {
  MemberJoined: (state, { userId, displayName, role }) => ({
    ...state,
    members: withEntry(state.members, userId, { id: userId, displayName, role }),
    formerMembers: withoutEntry(state.formerMembers, userId),
  }),
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
