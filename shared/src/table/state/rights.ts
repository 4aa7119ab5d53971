import { memo, type UserId } from '../../kernel/index.ts';
import type { Facts } from './Facts.ts';
import type { Member, Viewer } from './Member.ts';
import type { TableState } from './TableState.ts';

/** The same while nobody comes, goes or changes roles: everybody is asked for at every step. */
const audienceOf = memo((members: TableState['members']) => {
  const all: readonly Viewer[] = [...members.values()].map(({ id, role }) => ({ userId: id, role }));
  return { all, byUser: new Map(all.map((viewer) => [viewer.userId, viewer])) };
});

export const viewersAmong = (members: TableState['members']): readonly Viewer[] => audienceOf(members).all;

/** The viewer that a member is; somebody who is no member is a stranger. */
export function viewerOf(state: TableState, userId: UserId): Viewer {
  return audienceOf(state.members).byUser.get(userId) ?? { userId, role: 'stranger' };
}

export function isGm(state: TableState, facts: Facts): boolean {
  return facts.system || (!facts.asPlayer && state.members.get(facts.actor)?.role === 'gm');
}

/** A member who may act in the game: GM or player. */
export function actingMember(state: TableState, facts: Facts): Member | undefined {
  const member = state.members.get(facts.actor);
  return member?.role === 'spectator' ? undefined : member;
}
