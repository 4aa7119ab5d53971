import { refuse, type Result } from '../kernel/index.ts';
import { decideActions } from './actions/decide.ts';
import { overspends } from './budget/overspends.ts';
import { decideChat } from './chat/decide.ts';
import { decideCombat } from './combat/decide.ts';
import { moveInCombat } from './combat/movement.ts';
import { decideDoors } from './doors/decide.ts';
import type { TableEvent } from './state/events/TableEvent.ts';
import type { Facts } from './state/Facts.ts';
import { decideFog } from './fog/decide.ts';
import type { Intent } from './intent.ts';
import { decideMembers } from './members/decide.ts';
import type { Refusal } from './state/Refusal.ts';
import { decideRoll } from './rolls/decide.ts';
import { decideScenes } from './scenes/decide.ts';
import { decideSettings } from './settings/decide.ts';
import { decideSheets } from './sheets/decide.ts';
import type { TableState } from './state/TableState.ts';
import { bringParty } from './tokens/bringParty.ts';
import { decideTokens } from './tokens/decide.ts';
import { decideUndo } from './undo/decide.ts';

/**
 * Judges an intent. Pure: time, chance and identity come as facts; the answer is events or a refusal. Nothing is let
 * that the table cannot carry.
 */
export function decide(state: TableState, intent: Intent, facts: Facts): Result<readonly TableEvent[], Refusal> {
  const decision = judge(state, intent, facts);
  return decision.ok && overspends(state, decision.value) ? refuse('too-many') : decision;
}

function judge(state: TableState, intent: Intent, facts: Facts): Result<readonly TableEvent[], Refusal> {
  if (!facts.system && !state.members.has(facts.actor)) return refuse('not-a-member');
  switch (intent.type) {
    case 'act':
    case 'react':
    case 'exchange.extend':
    case 'exchange.cancel':
    case 'exchange.expire':
      return decideActions(state, intent, facts);
    case 'chat':
      return decideChat(state, intent, facts);
    case 'encounter.start':
    case 'encounter.add':
    case 'encounter.remove':
    case 'encounter.roll':
    case 'encounter.set':
    case 'encounter.order':
    case 'encounter.lock':
    case 'encounter.reset':
    case 'encounter.next':
    case 'encounter.previous':
    case 'encounter.pool':
    case 'encounter.end':
      return decideCombat(state, intent, facts);
    case 'door.set':
    case 'door.secret':
      return decideDoors(state, intent, facts);
    case 'fog.reset':
    case 'fog.brush':
    case 'fog.share':
      return decideFog(state, intent, facts);
    case 'member.return':
    case 'member.join':
    case 'member.claim':
    case 'member.invite':
    case 'member.handover':
    case 'member.leave':
    case 'member.remove':
    case 'member.role':
      return decideMembers(state, intent, facts);
    case 'roll':
      return decideRoll(state, intent, facts);
    case 'scene.add':
    case 'scene.activate':
    case 'scene.update':
    case 'scene.delete':
      return decideScenes(state, intent, facts);
    case 'session.update':
    case 'session.options':
      return decideSettings(state, intent, facts);
    case 'sheet.add':
    case 'sheet.place':
    case 'sheet.remove':
    case 'sheet.edit':
    case 'sheet.entry':
    case 'sheet.entry.remove':
    case 'sheet.set':
    case 'sheet.hurt':
    case 'sheet.heal':
    case 'sheet.effect':
    case 'sheet.effect.remove':
    case 'time.pass':
      return decideSheets(state, intent, facts);
    case 'token.create':
    case 'token.update':
    case 'token.delete':
    case 'tokens.delete':
      return decideTokens(state, intent, facts);
    case 'party.bring':
      return bringParty(state, intent, facts);
    case 'move': {
      const moved = decideTokens(state, intent, facts);
      return moved.ok && state.encounter ? moveInCombat(state, moved.value, facts) : moved;
    }
    case 'undo':
      return decideUndo(state, facts);
  }
}
