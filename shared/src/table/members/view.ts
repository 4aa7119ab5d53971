import type { UserId } from '../../kernel/index.ts';
import type { TableState } from '../state.ts';
import type { Role } from './state.ts';

export interface MemberView {
  readonly displayName: string;
  readonly role: Role;
  readonly online: boolean;
}

const rosters = new WeakMap<TableState['members'], WeakMap<ReadonlySet<UserId>, ReadonlyMap<UserId, MemberView>>>();

/** Everybody at the table knows everybody else at it. `online` is replaced, never changed, when somebody comes or goes. */
export function viewMembers({ members }: TableState, online: ReadonlySet<UserId>): ReadonlyMap<UserId, MemberView> {
  let known = rosters.get(members);
  if (!known) rosters.set(members, (known = new WeakMap()));
  let roster = known.get(online);
  if (!roster) {
    roster = new Map([...members.values()].map(({ id, displayName, role }) => [id, { displayName, role, online: online.has(id) }]));
    known.set(online, roster);
  }
  return roster;
}
