import { refuse, type Result } from '../kernel/index.ts';
import { decideChat } from './chat/decide.ts';
import { decideDoors } from './doors/decide.ts';
import type { TableEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { decideFog } from './fog/decide.ts';
import type { Intent } from './intent.ts';
import { decideMembers } from './members/decide.ts';
import type { Refusal } from './refusal.ts';
import { decideScenes } from './scenes/decide.ts';
import { decideSettings } from './settings/decide.ts';
import type { TableState } from './state.ts';
import { decideTokens } from './tokens/decide.ts';

/** Judges an intent. Pure: time, chance and identity come as facts; the answer is events or a refusal. */
export function decide(state: TableState, intent: Intent, facts: Facts): Result<readonly TableEvent[], Refusal> {
  if (!facts.system && !state.members.has(facts.actor)) return refuse('not-a-member');
  switch (intent.type) {
    case 'chat': return decideChat(state, intent, facts);
    case 'door.set':
    case 'door.secret': return decideDoors(state, intent, facts);
    case 'fog.reset':
    case 'fog.brush':
    case 'fog.share': return decideFog(state, intent, facts);
    case 'member.join':
    case 'member.leave':
    case 'member.remove':
    case 'member.role': return decideMembers(state, intent, facts);
    case 'scene.add':
    case 'scene.activate':
    case 'scene.update':
    case 'scene.delete': return decideScenes(state, intent, facts);
    case 'session.update': return decideSettings(state, intent, facts);
    case 'token.create':
    case 'token.update':
    case 'token.delete':
    case 'move': return decideTokens(state, intent, facts);
  }
}
