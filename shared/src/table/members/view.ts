import { memo, type UserId } from '../../kernel/index.ts';
import type { Role, Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';

export interface MemberView {
  readonly displayName: string;
  readonly role: Role;
  readonly online: boolean;
}

const rosterOf = memo((members: TableState['members']) =>
  memo(
    (online: ReadonlySet<UserId>): ReadonlyMap<UserId, MemberView> =>
      new Map(
        [...members.values()].map(({ id, displayName, role }) => [id, { displayName, role, online: online.has(id) }]),
      ),
  ),
);

/**
 * Everybody at the table knows everybody else at it. `online` is replaced, never changed, when somebody comes or goes.
 */
export function viewMembers({ members }: TableState, online: ReadonlySet<UserId>): ReadonlyMap<UserId, MemberView> {
  return rosterOf(members)(online);
}

const NOBODY_KNOCKS: ReadonlyMap<UserId, string> = new Map();

/** Who waits at the door, for GMs. */
export function viewKnocks({ knocks }: TableState, viewer: Viewer): ReadonlyMap<UserId, string> {
  return viewer.role === 'gm' ? knocks : NOBODY_KNOCKS;
}

const namesOfRemoved = memo(
  (former: TableState['formerMembers']): ReadonlyMap<UserId, string> =>
    new Map(
      [...former.values()].flatMap(({ id, displayName, removed }) => (removed ? [[id, displayName] as const] : [])),
    ),
);
const NOBODY_REMOVED: ReadonlyMap<UserId, string> = new Map();

/** Names of those whom a GM removed, for GMs: they may invite them again. */
export function viewRemoved({ formerMembers }: TableState, viewer: Viewer): ReadonlyMap<UserId, string> {
  return viewer.role !== 'gm' || formerMembers.size === 0 ? NOBODY_REMOVED : namesOfRemoved(formerMembers);
}
