import type { UserId } from '../../kernel/index.ts';

export type Role = 'gm' | 'player' | 'spectator';

export interface Member {
  readonly id: UserId;
  readonly displayName: string;
  readonly role: Role;
}

/** Somebody who was at the table: they come back with the role they had, or not at all while they are removed. */
export interface FormerMember extends Member {
  readonly removed: boolean;
}

/**
 * Who looks: the only input besides the state that decides what may be known. A stranger is no member and knows
 * nothing.
 */
export interface Viewer {
  readonly userId: UserId;
  readonly role: Role | 'stranger';
}

/** People at one table, those with an empty chair included. */
export const MAX_MEMBERS = 200;
/** People who wait at the door of one table. */
export const MAX_KNOCKS = 50;
/** People whom a table remembers; of those beyond it, who left by themselves are forgotten first. */
export const MAX_FORMER_MEMBERS = 500;
