import type { Applier, Appliers } from '../state/Applier.ts';
import type { Combatant, Encounter } from '../state/Encounter.ts';
import type { CombatEvent } from '../state/events/combat.ts';
import { passRounds } from '../templates/port.ts';
import { actedAfter, actedIn } from './acted.ts';
import { byInitiative } from './order.ts';
import { withDamage, type Narrated } from './tally.ts';

function changeOne(
  encounter: Encounter,
  sheetId: Combatant['sheetId'],
  change: (combatant: Combatant) => Combatant,
): Encounter {
  return {
    ...encounter,
    combatants: encounter.combatants.map((combatant) =>
      combatant.sheetId === sheetId ? change(combatant) : combatant,
    ),
  };
}

/**
 * A new number finds its place in the order, unless the order is locked. Who has acted has acted, wherever that is now.
 */
function setInitiative(encounter: Encounter, event: Extract<CombatEvent, { type: 'InitiativeSet' }>): Encounter {
  const changed = changeOne({ ...encounter, acted: actedIn(encounter) }, event.sheetId, (combatant) => ({
    ...combatant,
    initiative: event.initiative,
    initiativeBy: { userId: event.by, at: event.at, set: event.rolled === null },
  }));
  return encounter.locked ? changed : { ...changed, combatants: byInitiative(changed.combatants) };
}

function order(encounter: Encounter, sheetIds: readonly Combatant['sheetId'][]): Encounter {
  const first = sheetIds.flatMap((id) => encounter.combatants.find(({ sheetId }) => sheetId === id) ?? []);
  return {
    ...encounter,
    acted: actedIn(encounter),
    combatants: [...first, ...encounter.combatants.filter((combatant) => !first.includes(combatant))],
  };
}

function remove(encounter: Encounter, sheetId: Combatant['sheetId']): Encounter {
  const at = encounter.combatants.findIndex((combatant) => combatant.sheetId === sheetId);
  const combatants = encounter.combatants.filter((combatant) => combatant.sheetId !== sheetId);
  const next = combatants[at % Math.max(1, combatants.length)]?.sheetId ?? null;
  const acted = actedIn(encounter).filter((id) => id !== sheetId);
  return { ...encounter, combatants, acted, turnOf: encounter.turnOf === sheetId ? next : encounter.turnOf };
}

function reset(encounter: Encounter): Encounter {
  const combatants = encounter.combatants.map((combatant) => ({ ...combatant, initiative: null, initiativeBy: null }));
  return { ...encounter, combatants, acted: [], round: 0, turnOf: null, isSurpriseRound: false };
}

/** Total: outside an encounter nothing changes. */
function inEncounter<Event>(apply: (encounter: Encounter, event: Event) => Encounter | null): Applier<Event> {
  return (state, event) => (state.encounter ? { ...state, encounter: apply(state.encounter, event) } : state);
}

/** What is somebody's own in the encounter. */
function ofOne<Event extends { readonly sheetId: Combatant['sheetId'] }>(
  apply: (combatant: Combatant, event: Event) => Partial<Combatant>,
): Applier<Event> {
  return inEncounter((encounter, event) =>
    changeOne(encounter, event.sheetId, (combatant) => ({ ...combatant, ...apply(combatant, event) })),
  );
}

const setTurn = inEncounter((encounter, event: Extract<CombatEvent, { type: 'TurnSet' }>) => ({
  ...encounter,
  acted: actedAfter(encounter, event),
  round: event.round,
  turnOf: event.turnOf,
  isSurpriseRound: event.isSurpriseRound,
}));

export const combatAppliers: Appliers<CombatEvent | Narrated> = {
  EncounterStarted: (state, { encounter }) => ({ ...state, encounter }),
  CombatantsAdded: inEncounter((encounter, { combatants }) => ({
    ...encounter,
    combatants: [...encounter.combatants, ...combatants],
  })),
  CombatantRemoved: inEncounter((encounter, { sheetId }) => remove(encounter, sheetId)),
  InitiativeSet: inEncounter(setInitiative),
  CombatantsOrdered: inEncounter((encounter, { sheetIds }) => order(encounter, sheetIds)),
  EncounterLocked: inEncounter((encounter, { locked }) => ({ ...encounter, locked })),
  InitiativeReset: inEncounter(reset),
  TurnSet: (state, event) => ({
    ...setTurn(state, event),
    templates: passRounds(state.templates, state.encounter?.round ? event.round - state.encounter.round : 0),
  }),
  PoolSet: ofOne(({ pools }, { pool, value }) => ({ pools: { ...pools, [pool]: value } })),
  MovementReset: ofOne((_, { feet }) => ({ movementFeet: feet, movedFeet: 0 })),
  MovementGranted: ofOne(({ movementFeet }, { feet }) => ({ movementFeet: movementFeet + feet })),
  MovementSpent: ofOne(({ movedFeet }, { feet }) => ({ movedFeet: movedFeet + feet })),
  EncounterEnded: inEncounter(() => null),
  ActionNarrated: inEncounter(withDamage),
};
