import type { TableState } from '../state.ts';
import { withEntry, withoutEntry } from '../maps.ts';
import type { MemberEvent } from './events.ts';

export function applyMember(state: TableState, event: MemberEvent): TableState {
  switch (event.type) {
    case 'MemberJoined': {
      const { userId, displayName, role } = event;
      return { ...state, members: withEntry(state.members, userId, { id: userId, displayName, role }) };
    }
    case 'MemberLeft':
      return { ...state, members: withoutEntry(state.members, event.userId), sceneOf: withoutEntry(state.sceneOf, event.userId) };
    case 'RoleChanged': {
      const member = state.members.get(event.userId);
      return member ? { ...state, members: withEntry(state.members, member.id, { ...member, role: event.role }) } : state;
    }
  }
}
