import { actedAfter, actedIn } from './acted.ts';
import type { TableState } from '../state/TableState.ts';
import type { CombatEvent } from '../state/events/combat.ts';
import { byInitiative } from './order.ts';
import type { Combatant, Encounter } from '../state/Encounter.ts';

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

function change(encounter: Encounter, event: CombatEvent): Encounter | null {
  switch (event.type) {
    case 'EncounterStarted':
      return event.encounter;
    case 'CombatantsAdded':
      return { ...encounter, combatants: [...encounter.combatants, ...event.combatants] };
    case 'CombatantRemoved':
      return remove(encounter, event.sheetId);
    case 'InitiativeSet':
      return setInitiative(encounter, event);
    case 'CombatantsOrdered':
      return order(encounter, event.sheetIds);
    case 'EncounterLocked':
      return { ...encounter, locked: event.locked };
    case 'InitiativeReset':
      return reset(encounter);
    case 'TurnSet':
      return {
        ...encounter,
        acted: actedAfter(encounter, event),
        round: event.round,
        turnOf: event.turnOf,
        isSurpriseRound: event.isSurpriseRound,
      };
    case 'PoolSet':
      return changeOne(encounter, event.sheetId, (combatant) => ({
        ...combatant,
        pools: { ...combatant.pools, [event.pool]: event.value },
      }));
    case 'MovementReset':
      return changeOne(encounter, event.sheetId, (combatant) => ({
        ...combatant,
        movementFeet: event.feet,
        movedFeet: 0,
      }));
    case 'MovementGranted':
      return changeOne(encounter, event.sheetId, (combatant) => ({
        ...combatant,
        movementFeet: combatant.movementFeet + event.feet,
      }));
    case 'MovementSpent':
      return changeOne(encounter, event.sheetId, (combatant) => ({
        ...combatant,
        movedFeet: combatant.movedFeet + event.feet,
      }));
    case 'EncounterEnded':
      return null;
  }
}

/** Total: outside an encounter only its start changes anything. */
export function applyCombat(state: TableState, event: CombatEvent): TableState {
  if (event.type === 'EncounterStarted') return { ...state, encounter: event.encounter };
  return state.encounter ? { ...state, encounter: change(state.encounter, event) } : state;
}
