import { accept, refuse, type SheetId } from '../../kernel/index.ts';
import { deriveBeing, type Ruleset } from '../../rules/index.ts';
import { viewExchanges } from '../actions/port.ts';
import { worldOf } from '../sight/worldOf.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { Combatant, Encounter } from '../state/Encounter.ts';
import type { Facts } from '../state/Facts.ts';
import { inRules, type Asked } from '../state/inRules.ts';
import type { Refusal } from '../state/Refusal.ts';
import { actingMember, isGm, viewerOf } from '../state/rights.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import { playedSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';
import type {
  AddCombatants,
  CombatIntent,
  LockEncounter,
  OrderCombatants,
  RemoveCombatant,
  RollInitiative,
  SetInitiative,
  SetPool,
  StartEncounter,
} from './intents.ts';
import { leaveEncounter } from './leaveEncounter.ts';
import { nextTurn } from './nextTurn.ts';
import { previousTurn } from './previousTurn.ts';
import { takesTurns } from './takesTurns.ts';
import { advanceTurn, fullPools } from './turns.ts';

/** Combatants that one encounter may hold. */
const MAX_COMBATANTS = 200;

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

/** Everybody with a token on the scene that the asker looks at, and those of the party who stand nowhere. */
function present(state: TableState, facts: Facts): readonly SheetId[] {
  const sceneId = sceneIdOf(state, facts.actor);
  const tokens = tokensOfSheets(state);
  return [...state.sheets.values()].flatMap(({ id, side }) => {
    const token = tokens.get(id);
    return (token ? token.sceneId === sceneId : side === 'party') ? [id] : [];
  });
}

function start({ state, facts, ruleset }: Asked, intent: StartEncounter): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  if (state.encounter) return refuse('already-done');
  const sheetIds = intent.sheetIds ?? present(state, facts);
  if (sheetIds.length > MAX_COMBATANTS) return refuse('too-many');
  const combatants = newCombatants(state, ruleset, sheetIds, intent.surprised);
  if (!combatants) return refuse('unknown-sheet');
  const before = { round: 0, turnOf: null, isSurpriseRound: false, locked: false, acted: [], tally: [] };
  return accept([
    { type: 'EncounterStarted', encounter: { id: facts.newId(), ...before, combatants, startedAt: facts.at } },
  ]);
}

function addMore({ state, encounter, ruleset }: Fight, intent: AddCombatants): Decision {
  const strangers = intent.sheetIds.filter((id) => !isCombatant(encounter, id));
  if (strangers.length + encounter.combatants.length > MAX_COMBATANTS) return refuse('too-many');
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

function roll({ state, encounter, facts, ruleset }: Fight, intent: RollInitiative): Decision {
  if (!actingMember(state, facts)) return refuse('spectator');
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

function next({ state, encounter, facts, ruleset, draft }: Fight): Decision {
  const isOwnTurn = encounter.turnOf !== null && playedSheet(state, encounter.turnOf, facts) !== undefined;
  if (!isGm(state, facts) && !isOwnTurn) return refuse(actingMember(state, facts) ? 'not-your-turn' : 'spectator');
  if (isHeldUp(state, facts)) return refuse('exchange-open');
  if (encounter.turnOf === null && encounter.combatants.some(({ initiative }) => initiative === null))
    return refuse('initiative-missing');
  const turn = nextTurn(encounter, takesTurns(state, ruleset));
  if (!turn) return refuse('not-met');
  advanceTurn(draft, ruleset, turn, facts);
  return accept(draft.events);
}

/** There are no turns any more: what waits for one is over, and so is what lasts for some. */
function end({ state }: Fight): Decision {
  const waiting = [...state.exchanges.keys()].map((exchangeId) => ({ type: 'ExchangeEnded', exchangeId }) as const);
  const lapsed = [...state.sheets.values()].flatMap(({ id: sheetId, effects }) =>
    effects.flatMap(({ id: effectId, duration }) =>
      duration.kind === 'turns' ? [{ type: 'EffectRemoved', sheetId, effectId } as const] : [],
    ),
  );
  return accept([...waiting, ...lapsed, { type: 'EncounterEnded' }]);
}

function remove({ encounter, facts, ruleset, draft }: Fight, { sheetId }: RemoveCombatant): Decision {
  if (!isCombatant(encounter, sheetId)) return refuse('unknown-sheet');
  leaveEncounter(draft, ruleset, sheetId, facts);
  return accept(draft.events);
}

function setInitiative({ encounter, facts }: Fight, { sheetId, initiative }: SetInitiative): Decision {
  if (!isCombatant(encounter, sheetId)) return refuse('unknown-sheet');
  const set = { type: 'InitiativeSet', sheetId, initiative, by: facts.actor, at: facts.at, rolled: null } as const;
  return accept([set]);
}

function order({ encounter }: Fight, { sheetIds }: OrderCombatants): Decision {
  return sheetIds.every((id) => isCombatant(encounter, id))
    ? accept([{ type: 'CombatantsOrdered', sheetIds: [...new Set(sheetIds)] }])
    : refuse('unknown-sheet');
}

function lock({ encounter }: Fight, { locked }: LockEncounter): Decision {
  return accept(locked === encounter.locked ? [] : [{ type: 'EncounterLocked', locked }]);
}

function setPool({ encounter }: Fight, { sheetId, pool, value }: SetPool): Decision {
  const combatant = encounter.combatants.find((known) => known.sheetId === sheetId);
  if (!combatant) return refuse('unknown-sheet');
  return combatant.pools[pool] === undefined
    ? refuse('invalid-input')
    : accept([{ type: 'PoolSet', sheetId, pool, value }]);
}

/** An encounter that is on, and who asks something of it. */
interface Fight extends Asked {
  readonly encounter: Encounter;
}

/** Judged in an encounter alone. Who may not ask anyway does not learn whether one is on. */
function inEncounter<Intent>(
  judge: (fight: Fight, intent: Intent) => Decision,
  askers: 'gm' | 'anybody' = 'gm',
): Decider<Intent> {
  return inRules((asked, intent) => {
    if (askers === 'gm' && !isGm(asked.state, asked.facts)) return refuse('not-gm');
    const { encounter } = asked.state;
    return encounter ? judge({ ...asked, encounter }, intent) : refuse('no-encounter');
  });
}

export const combatDeciders: Deciders<CombatIntent> = {
  'encounter.start': inRules(start),
  'encounter.add': inEncounter(addMore),
  'encounter.remove': inEncounter(remove),
  'encounter.roll': inEncounter(roll, 'anybody'),
  'encounter.set': inEncounter(setInitiative),
  'encounter.order': inEncounter(order),
  'encounter.lock': inEncounter(lock),
  'encounter.reset': inEncounter(() => accept([{ type: 'InitiativeReset' }])),
  'encounter.next': inEncounter(next, 'anybody'),
  'encounter.previous': inEncounter(({ state, encounter, ruleset }) =>
    previousTurn(encounter, takesTurns(state, ruleset)),
  ),
  'encounter.pool': inEncounter(setPool),
  'encounter.end': inEncounter(end),
};
