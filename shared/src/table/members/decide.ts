import { accept, refuse, type Result } from '../../kernel/index.ts';
import type { Facts } from '../facts.ts';
import type { Refusal } from '../refusal.ts';
import { isGm } from '../rights.ts';
import type { TableState } from '../state.ts';
import type { MemberEvent } from './events.ts';
import type { JoinTable, MemberIntent } from './intents.ts';

/** Whoever is at the table already keeps the role they have. */
function join(state: TableState, intent: JoinTable): readonly MemberEvent[] {
  const known = state.members.get(intent.userId);
  if (known?.displayName === intent.displayName) return [];
  return [{ type: 'MemberJoined', userId: intent.userId, displayName: intent.displayName, role: known?.role ?? intent.role }];
}

export function decideMembers(state: TableState, intent: MemberIntent, facts: Facts): Result<readonly MemberEvent[], Refusal> {
  if (intent.type === 'member.join') return facts.system ? accept(join(state, intent)) : refuse('not-gm');
  const member = state.members.get(intent.userId);
  if (intent.type === 'member.leave') {
    if (!facts.system) return refuse('not-gm');
    return accept(member ? [{ type: 'MemberLeft', userId: member.id, removed: false }] : []);
  }
  if (!isGm(state, facts)) return refuse('not-gm');
  if (!member) return refuse('unknown-member');
  if (member.role === 'gm') return refuse('cannot-remove-gm');
  if (intent.type === 'member.remove') return accept([{ type: 'MemberLeft', userId: member.id, removed: true }]);
  return accept(member.role === intent.role ? [] : [{ type: 'RoleChanged', userId: member.id, role: intent.role }]);
}
