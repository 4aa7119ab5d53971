import type { UserId } from '../../kernel/index.ts';

export type Role = 'gm' | 'player' | 'spectator';

export interface Member {
  readonly id: UserId;
  readonly displayName: string;
  readonly role: Role;
}

/** Who looks: the only input besides the state that decides what may be known. */
export interface Viewer {
  readonly userId: UserId;
  readonly role: Role;
}
