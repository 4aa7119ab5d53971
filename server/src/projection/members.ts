import { schema, t, type SchemaType } from '@colyseus/schema';
import type { MemberView } from '@tallow/shared/table';

export const MemberSchema = schema(
  { displayName: t.string().default(''), role: t.string().default('player'), online: t.boolean().default(false) },
  'Member',
);
export type MemberSchema = SchemaType<typeof MemberSchema>;

export function updateMember(target: MemberSchema, member: MemberView): void {
  if (target.displayName !== member.displayName) target.displayName = member.displayName;
  if (target.role !== member.role) target.role = member.role;
  if (target.online !== member.online) target.online = member.online;
}

export function createMember(member: MemberView): MemberSchema {
  const target = new MemberSchema();
  updateMember(target, member);
  return target;
}
