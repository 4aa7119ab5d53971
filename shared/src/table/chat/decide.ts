import { accept, refuse } from '../../kernel/index.ts';
import type { Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import type { TableState } from '../state/TableState.ts';
import type { ChatIntent, Say } from './intents.ts';

/** Every member may talk, spectators too. A whisper goes only to members of this table. */
function say(state: TableState, intent: Say, facts: Facts): Decision {
  const member = state.members.get(facts.actor);
  if (!member) return refuse('not-a-member');
  const text = intent.text.trim();
  if (text === '') return refuse('empty-text');
  const { to } = intent;
  if (typeof to !== 'string' && !to.every((id) => state.members.has(id))) return refuse('unknown-member');
  return accept([{ type: 'ChatSaid', lineId: facts.newId(), from: member.id, name: member.displayName, text, to }]);
}

export const chatDeciders: Deciders<ChatIntent> = { chat: say };
