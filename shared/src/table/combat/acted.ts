import type { SheetId } from '../../kernel/index.ts';
import type { Encounter } from '../state/Encounter.ts';
import type { CombatEvent } from '../state/events/combat.ts';

type TurnSet = Extract<CombatEvent, { readonly type: 'TurnSet' }>;

/**
 * Whose turn of this round is over, in the order in which they acted. Encounters from before that was kept tell it by
 * their order.
 */
export function actedIn({ acted, combatants, turnOf }: Encounter): readonly SheetId[] {
  if (acted) return acted;
  const at = combatants.findIndex(({ sheetId }) => sheetId === turnOf);
  return combatants.slice(0, Math.max(0, at)).map(({ sheetId }) => sheetId);
}

/** Whose turns are over once the marker stands where it is set: on somebody who has acted, it went back. */
export function actedAfter(
  encounter: Encounter,
  { round, turnOf, isSurpriseRound, passed = [] }: TurnSet,
): readonly SheetId[] {
  if (round < encounter.round)
    return encounter.combatants.flatMap(({ sheetId }) => (sheetId === turnOf ? [] : [sheetId]));
  if (round > encounter.round || isSurpriseRound !== encounter.isSurpriseRound) return passed;
  const acted = actedIn(encounter);
  const at = acted.indexOf(turnOf);
  if (at >= 0) return acted.slice(0, at);
  const last = encounter.turnOf === null || encounter.turnOf === turnOf ? [] : [encounter.turnOf];
  return [...acted, ...last, ...passed];
}
