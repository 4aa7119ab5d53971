import { accept, refuse, type Result, type SheetId } from '../../kernel/index.ts';
import { deriveBeing, type Ruleset } from '../../rules/index.ts';
import { viewExchanges } from '../actions/view.ts';
import { Draft } from '../state/Draft.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Facts } from '../state/Facts.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { Refusal } from '../state/Refusal.ts';
import { actingMember, isGm, viewerOf } from '../state/rights.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import { playedSheet } from '../state/sheetRights.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';
import type { TableState } from '../state/TableState.ts';
import { worldOf } from '../sight/worldOf.ts';
import type { AddCombatants, CombatIntent, RollInitiative, StartEncounter } from './intents.ts';
import { leaveEncounter } from './leaveEncounter.ts';
import type { Combatant, Encounter } from '../state/Encounter.ts';
import { nextTurn } from './nextTurn.ts';
import { previousTurn } from './previousTurn.ts';
import { takesTurns } from './takesTurns.ts';
import { advanceTurn, fullPools } from './turns.ts';

type Decision = Result<readonly TableEvent[], Refusal>;

/** Combatants that one encounter may hold. */
const MOST_COMBATANTS = 200;

function newCombatants(
  state: TableState,
  ruleset: Ruleset,
  sheetIds: readonly SheetId[],
  surprised: readonly SheetId[],
): readonly Combatant[] | undefined {
  const sheets = [...new Set(sheetIds)].map((id) => state.sheets.get(id));
  if (sheets.some((sheet) => !sheet)) return undefined;
  return sheets.map((sheet) => ({
    sheetId: sheet!.id,
    initiative: null,
    initiativeBy: null,
    pools: fullPools(ruleset, sheet!, state.options),
    movementFeet: ruleset.movementFeet(deriveBeing(ruleset, sheet!, state.options)),
    movedFeet: 0,
    surprised: surprised.includes(sheet!.id),
  }));
}

/** Everybody with a token on the scene that the asker looks at. */
function present(state: TableState, facts: Facts): readonly SheetId[] {
  const sceneId = sceneIdOf(state, facts.actor);
  return [...tokensOfSheets(state)].flatMap(([sheetId, token]) => (token.sceneId === sceneId ? [sheetId] : []));
}

function start(state: TableState, intent: StartEncounter, facts: Facts, ruleset: Ruleset): Decision {
  if (state.encounter) return refuse('already-done');
  const sheetIds = intent.sheetIds ?? present(state, facts);
  if (sheetIds.length > MOST_COMBATANTS) return refuse('too-many');
  const combatants = newCombatants(state, ruleset, sheetIds, intent.surprised);
  if (!combatants) return refuse('unknown-sheet');
  const before = { round: 0, turnOf: null, isSurpriseRound: false, locked: false, acted: [], tally: [] };
  return accept([
    { type: 'EncounterStarted', encounter: { id: facts.newId(), ...before, combatants, startedAt: facts.at } },
  ]);
}

function addMore(state: TableState, encounter: Encounter, intent: AddCombatants, ruleset: Ruleset): Decision {
  const strangers = intent.sheetIds.filter((id) => !isCombatant(encounter, id));
  if (strangers.length + encounter.combatants.length > MOST_COMBATANTS) return refuse('too-many');
  const combatants = newCombatants(state, ruleset, strangers, []);
  if (!combatants) return refuse('unknown-sheet');
  return accept(combatants.length > 0 ? [{ type: 'CombatantsAdded', combatants }] : []);
}

const isCombatant = (encounter: Encounter, sheetId: SheetId): boolean =>
  encounter.combatants.some((combatant) => combatant.sheetId === sheetId);

/** Whose initiative is rolled: the named ones, else all of the asker's who have none yet. */
function rollers(state: TableState, encounter: Encounter, intent: RollInitiative, facts: Facts): readonly SheetId[] {
  if (intent.sheetIds) return [...new Set(intent.sheetIds)];
  return encounter.combatants.flatMap(({ sheetId, initiative }) =>
    initiative === null && playedSheet(state, sheetId, facts) ? [sheetId] : [],
  );
}

/** A player rolls once for an own combatant, and only while the GM has not locked the order. */
function rollProblem(state: TableState, encounter: Encounter, sheetId: SheetId, facts: Facts): Refusal | undefined {
  const combatant = encounter.combatants.find((known) => known.sheetId === sheetId);
  if (!combatant || !playedSheet(state, sheetId, facts)) return 'unknown-sheet';
  if (isGm(state, facts)) return undefined;
  if (encounter.locked) return 'locked';
  return combatant.initiative === null ? undefined : 'already-done';
}

function roll(
  state: TableState,
  encounter: Encounter,
  intent: RollInitiative,
  facts: Facts,
  ruleset: Ruleset,
): Decision {
  const sheetIds = rollers(state, encounter, intent, facts);
  for (const sheetId of sheetIds) {
    const problem = rollProblem(state, encounter, sheetId, facts);
    if (problem) return refuse(problem);
  }
  const world = worldOf(state, ruleset);
  return accept(
    sheetIds.map((sheetId) => {
      const rolled = ruleset.initiative(world.being(sheetId)!, world, facts);
      return {
        type: 'InitiativeSet',
        sheetId,
        initiative: rolled.total,
        by: facts.actor,
        at: facts.at,
        rolled,
      } as const;
    }),
  );
}

/**
 * Urgent questions hold the turn; what merely waits for its chance does not, nor what a player does not see: that would
 * betray it.
 */
function isHeldUp(state: TableState, facts: Facts): boolean {
  const seen = isGm(state, facts) ? state.exchanges : viewExchanges(state, viewerOf(state, facts.actor));
  return [...state.exchanges.values()].some(
    ({ id, pause }) => seen.has(id) && pause.prompts.some(({ isUrgent }) => isUrgent),
  );
}

function next(state: TableState, encounter: Encounter, facts: Facts, ruleset: Ruleset): Decision {
  const isOwnTurn = encounter.turnOf !== null && playedSheet(state, encounter.turnOf, facts) !== undefined;
  if (!isGm(state, facts) && !isOwnTurn) return refuse(actingMember(state, facts) ? 'not-your-turn' : 'spectator');
  if (isHeldUp(state, facts)) return refuse('exchange-open');
  if (encounter.turnOf === null && encounter.combatants.some(({ initiative }) => initiative === null))
    return refuse('initiative-missing');
  const turn = nextTurn(encounter, takesTurns(state, ruleset));
  if (!turn) return refuse('not-met');
  const draft = new Draft(state);
  advanceTurn(draft, ruleset, turn, facts);
  return accept(draft.events);
}

/** There are no turns any more: what waits for one is over, and so is what lasts for some. */
function end(state: TableState): Decision {
  const waiting = [...state.exchanges.keys()].map((exchangeId) => ({ type: 'ExchangeEnded', exchangeId }) as const);
  const lapsed = [...state.sheets.values()].flatMap(({ id: sheetId, effects }) =>
    effects.flatMap(({ id: effectId, duration }) =>
      duration.kind === 'turns' ? [{ type: 'EffectRemoved', sheetId, effectId } as const] : [],
    ),
  );
  return accept([...waiting, ...lapsed, { type: 'EncounterEnded' }]);
}

type GmIntent = Exclude<CombatIntent, { readonly type: 'encounter.start' | 'encounter.roll' | 'encounter.next' }>;

function decideGm(state: TableState, encounter: Encounter, intent: GmIntent, facts: Facts, ruleset: Ruleset): Decision {
  switch (intent.type) {
    case 'encounter.add':
      return addMore(state, encounter, intent, ruleset);
    case 'encounter.remove': {
      if (!isCombatant(encounter, intent.sheetId)) return refuse('unknown-sheet');
      const draft = new Draft(state);
      leaveEncounter(draft, ruleset, intent.sheetId, facts);
      return accept(draft.events);
    }
    case 'encounter.set':
      if (!isCombatant(encounter, intent.sheetId)) return refuse('unknown-sheet');
      return accept([
        {
          type: 'InitiativeSet',
          sheetId: intent.sheetId,
          initiative: intent.initiative,
          by: facts.actor,
          at: facts.at,
          rolled: null,
        },
      ]);
    case 'encounter.order':
      return intent.sheetIds.every((id) => isCombatant(encounter, id))
        ? accept([{ type: 'CombatantsOrdered', sheetIds: [...new Set(intent.sheetIds)] }])
        : refuse('unknown-sheet');
    case 'encounter.lock':
      return accept(intent.locked === encounter.locked ? [] : [{ type: 'EncounterLocked', locked: intent.locked }]);
    case 'encounter.reset':
      return accept([{ type: 'InitiativeReset' }]);
    case 'encounter.previous':
      return previousTurn(encounter, takesTurns(state, ruleset));
    case 'encounter.pool': {
      const combatant = encounter.combatants.find(({ sheetId }) => sheetId === intent.sheetId);
      if (!combatant) return refuse('unknown-sheet');
      return combatant.pools[intent.pool] === undefined
        ? refuse('invalid-input')
        : accept([{ type: 'PoolSet', sheetId: intent.sheetId, pool: intent.pool, value: intent.value }]);
    }
    case 'encounter.end':
      return end(state);
  }
}

export function decideCombat(state: TableState, intent: CombatIntent, facts: Facts): Decision {
  const ruleset = rulesetOf(state);
  if (!ruleset) return refuse('no-ruleset');
  if (intent.type === 'encounter.start')
    return isGm(state, facts) ? start(state, intent, facts, ruleset) : refuse('not-gm');
  const { encounter } = state;
  if (!encounter)
    return refuse(
      isGm(state, facts) || intent.type === 'encounter.roll' || intent.type === 'encounter.next'
        ? 'no-encounter'
        : 'not-gm',
    );
  if (intent.type === 'encounter.roll')
    return actingMember(state, facts) ? roll(state, encounter, intent, facts, ruleset) : refuse('spectator');
  if (intent.type === 'encounter.next') return next(state, encounter, facts, ruleset);
  return isGm(state, facts) ? decideGm(state, encounter, intent, facts, ruleset) : refuse('not-gm');
}
