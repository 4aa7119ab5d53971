import type { UserId } from '../../../kernel/index.ts';
import type { Role } from '../Member.ts';

export type MemberEvent =
  | { readonly type: 'MemberJoined'; readonly userId: UserId; readonly displayName: string; readonly role: Role }
  /** Goes by another name, also in the lines that the table remembers. */
  | { readonly type: 'MemberRenamed'; readonly userId: UserId; readonly displayName: string }
  | { readonly type: 'MemberLeft'; readonly userId: UserId; readonly removed: boolean }
  | { readonly type: 'MemberInvited'; readonly userId: UserId }
  /** Somebody waits at the door until a GM answers. */
  | { readonly type: 'MemberKnocked'; readonly userId: UserId; readonly displayName: string }
  | { readonly type: 'KnockAnswered'; readonly userId: UserId }
  /** Somebody deleted their account: what they did stays, without their name. */
  | { readonly type: 'MemberForgotten'; readonly userId: UserId }
  | { readonly type: 'RoleChanged'; readonly userId: UserId; readonly role: Role };
