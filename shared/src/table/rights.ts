import type { UserId } from '../kernel/index.ts';
import type { Facts } from './facts.ts';
import type { Member, Viewer } from './members/state.ts';
import type { TableState } from './state.ts';

/** The viewer that a member is; somebody who is no member sees as a spectator without eyes. */
export function viewerOf(state: TableState, userId: UserId): Viewer {
  return { userId, role: state.members.get(userId)?.role ?? 'spectator' };
}

export function isGm(state: TableState, facts: Facts): boolean {
  return facts.system || state.members.get(facts.actor)?.role === 'gm';
}

/** A member who may act in the game: GM or player. */
export function actingMember(state: TableState, facts: Facts): Member | undefined {
  const member = state.members.get(facts.actor);
  return member?.role === 'spectator' ? undefined : member;
}
