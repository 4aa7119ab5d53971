import type { UserId } from '../../../kernel/index.ts';
import type { Role } from '../Member.ts';

export type MemberEvent =
  | { readonly type: 'MemberJoined'; readonly userId: UserId; readonly displayName: string; readonly role: Role }
  | { readonly type: 'MemberLeft'; readonly userId: UserId; readonly removed: boolean }
  | { readonly type: 'MemberInvited'; readonly userId: UserId }
  | { readonly type: 'RoleChanged'; readonly userId: UserId; readonly role: Role };
