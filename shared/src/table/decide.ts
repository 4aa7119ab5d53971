import { accept, assertNever, refuse } from '../kernel/index.ts';
import { actionDeciders } from './actions/decide.ts';
import { lightDeciders } from './lights/decide.ts';
import { drawingDeciders } from './drawings/decide.ts';
import { handoutDeciders } from './handouts/decide.ts';
import { overspends } from './budget/overspends.ts';
import { change } from './change.ts';
import { chatDeciders } from './chat/decide.ts';
import { combatDeciders } from './combat/decide.ts';
import { doorDeciders } from './doors/decide.ts';
import { fogDeciders } from './fog/decide.ts';
import type { Intent } from './intent.ts';
import { memberDeciders } from './members/decide.ts';
import { decideGroup, decideMove } from './moves.ts';
import { pinDeciders } from './pins/decide.ts';
import { propDeciders } from './props/decide.ts';
import { rollDeciders } from './rolls/decide.ts';
import { sceneDeciders } from './scenes/decide.ts';
import { settingsDeciders } from './settings/decide.ts';
import { triggerDeciders } from './triggers/decide.ts';
import { waitsForPause } from './settings/port.ts';
import { copyTokens } from './sheets/copyTokens.ts';
import { sheetDeciders } from './sheets/decide.ts';
import { spring } from './spring.ts';
import type { Decider, Deciders, Decision } from './state/Decider.ts';
import { Draft } from './state/Draft.ts';
import type { Facts } from './state/Facts.ts';
import type { TableState } from './state/TableState.ts';
import { tokenDeciders } from './tokens/decide.ts';
import { templateDeciders } from './templates/decide.ts';
import { undoDeciders } from './undo/decide.ts';
import { wallDeciders } from './walls/decide.ts';

const DECIDERS: Deciders<Intent> = {
  ...actionDeciders,
  ...chatDeciders,
  ...combatDeciders,
  ...doorDeciders,
  ...drawingDeciders,
  ...fogDeciders,
  ...lightDeciders,
  ...handoutDeciders,
  ...memberDeciders,
  ...pinDeciders,
  ...propDeciders,
  ...rollDeciders,
  ...sceneDeciders,
  ...settingsDeciders,
  ...sheetDeciders,
  ...templateDeciders,
  ...tokenDeciders,
  ...triggerDeciders,
  ...undoDeciders,
  ...wallDeciders,
  move: decideMove,
  'token.group': decideGroup,
  'token.copy': copyTokens,
};

/**
 * Judges an intent. Pure: time, chance and identity come as facts; the answer is events or a refusal. Nothing is let
 * that the table cannot carry.
 */
export function decide(state: TableState, intent: Intent, facts: Facts): Decision {
  const decision = judge(state, intent, facts);
  if (!decision.ok) return decision;
  const events = spring(state, decision.value, facts, judge);
  return overspends(state, events, change) ? refuse('too-many') : accept(events);
}

function judge(state: TableState, intent: Intent, facts: Facts): Decision {
  if (!facts.system && !state.members.has(facts.actor)) return refuse('not-a-member');
  if (waitsForPause(state, intent, facts)) return refuse('paused');
  const decider = DECIDERS[intent.type] as Decider<Intent> | undefined;
  return decider ? decider(state, intent, facts, new Draft(state, change)) : assertNever(intent as never);
}
