import type { UserId } from '../../kernel/index.ts';
import type { Facts } from './Facts.ts';
import type { Member, Viewer } from './Member.ts';
import type { TableState } from './TableState.ts';

interface Audience {
  readonly all: readonly Viewer[];
  readonly byUser: ReadonlyMap<UserId, Viewer>;
}
const audiences = new WeakMap<TableState['members'], Audience>();

/** The same while nobody comes, goes or changes roles: everybody is asked for at every step. */
function audienceOf(members: TableState['members']): Audience {
  let audience = audiences.get(members);
  if (!audience) {
    const all: readonly Viewer[] = [...members.values()].map(({ id, role }) => ({ userId: id, role }));
    audiences.set(members, (audience = { all, byUser: new Map(all.map((viewer) => [viewer.userId, viewer])) }));
  }
  return audience;
}

export const viewersAmong = (members: TableState['members']): readonly Viewer[] => audienceOf(members).all;

/** The viewer that a member is; somebody who is no member is a stranger. */
export function viewerOf(state: TableState, userId: UserId): Viewer {
  return audienceOf(state.members).byUser.get(userId) ?? { userId, role: 'stranger' };
}

export function isGm(state: TableState, facts: Facts): boolean {
  return facts.system || state.members.get(facts.actor)?.role === 'gm';
}

/** A member who may act in the game: GM or player. */
export function actingMember(state: TableState, facts: Facts): Member | undefined {
  const member = state.members.get(facts.actor);
  return member?.role === 'spectator' ? undefined : member;
}
