import type { UserId } from '../../kernel/index.ts';
import type { TableState } from '../state.ts';
import type { Role } from './state.ts';

export interface MemberView {
  readonly displayName: string;
  readonly role: Role;
  readonly online: boolean;
}

/** Everybody at the table knows everybody else at it. */
export function viewMembers(state: TableState, online: ReadonlySet<UserId>): ReadonlyMap<UserId, MemberView> {
  const view = new Map<UserId, MemberView>();
  for (const member of state.members.values()) {
    view.set(member.id, { displayName: member.displayName, role: member.role, online: online.has(member.id) });
  }
  return view;
}
