import type { UserId } from '../../kernel/index.ts';
import type { Role } from './state.ts';

/** Server-made: a user who holds a membership arrives. Idempotent. */
export interface JoinTable {
  readonly type: 'member.join';
  readonly userId: UserId;
  readonly displayName: string;
  readonly role: Role;
}
/** Server-made: a membership ended. */
export interface LeaveTable {
  readonly type: 'member.leave';
  readonly userId: UserId;
}
export interface RemoveMember {
  readonly type: 'member.remove';
  readonly userId: UserId;
}
/** Players and spectators only: handing over the GM's seat is another intent. */
export interface ChangeRole {
  readonly type: 'member.role';
  readonly userId: UserId;
  readonly role: 'player' | 'spectator';
}
export type MemberIntent = JoinTable | LeaveTable | RemoveMember | ChangeRole;
