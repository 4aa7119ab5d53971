import { accept, refuse, type Result } from '../../kernel/index.ts';
import type { Facts } from '../state/Facts.ts';
import type { Refusal } from '../state/Refusal.ts';
import type { TableState } from '../state/TableState.ts';
import type { ChatEvent } from '../state/events/chat.ts';
import type { ChatIntent } from './intents.ts';

/** Every member may talk, spectators too. A whisper goes only to members of this table. */
export function decideChat(state: TableState, intent: ChatIntent, facts: Facts): Result<readonly ChatEvent[], Refusal> {
  const member = state.members.get(facts.actor);
  if (!member) return refuse('not-a-member');
  const text = intent.text.trim();
  if (text === '') return refuse('empty-text');
  const { to } = intent;
  if (typeof to !== 'string' && !to.every((id) => state.members.has(id))) return refuse('unknown-member');
  return accept([{ type: 'ChatSaid', lineId: facts.newId(), from: member.id, name: member.displayName, text, to }]);
}
