import type { UserId } from '../../kernel/index.ts';
import type { TableState } from '../state/TableState.ts';
import type { Role, Viewer } from '../state/Member.ts';

export interface MemberView {
  readonly displayName: string;
  readonly role: Role;
  readonly online: boolean;
}

const rosters = new WeakMap<TableState['members'], WeakMap<ReadonlySet<UserId>, ReadonlyMap<UserId, MemberView>>>();

/**
 * Everybody at the table knows everybody else at it. `online` is replaced, never changed, when somebody comes or goes.
 */
export function viewMembers({ members }: TableState, online: ReadonlySet<UserId>): ReadonlyMap<UserId, MemberView> {
  let known = rosters.get(members);
  if (!known) rosters.set(members, (known = new WeakMap()));
  let roster = known.get(online);
  if (!roster) {
    roster = new Map(
      [...members.values()].map(({ id, displayName, role }) => [id, { displayName, role, online: online.has(id) }]),
    );
    known.set(online, roster);
  }
  return roster;
}

const removedLists = new WeakMap<TableState['formerMembers'], ReadonlyMap<UserId, string>>();
const NOBODY_REMOVED: ReadonlyMap<UserId, string> = new Map();

/** Names of those whom a GM removed, for GMs: they may invite them again. */
export function viewRemoved({ formerMembers }: TableState, viewer: Viewer): ReadonlyMap<UserId, string> {
  if (viewer.role !== 'gm' || formerMembers.size === 0) return NOBODY_REMOVED;
  let names = removedLists.get(formerMembers);
  if (!names) {
    names = new Map(
      [...formerMembers.values()].flatMap(({ id, displayName, removed }) =>
        removed ? [[id, displayName] as const] : [],
      ),
    );
    removedLists.set(formerMembers, names);
  }
  return names;
}
