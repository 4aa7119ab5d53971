import type { Combatant } from '../state/Encounter.ts';

/** Highest initiative first, those without one last; ties keep the order they had, and the GM may change it. */
export function byInitiative(combatants: readonly Combatant[]): readonly Combatant[] {
  return combatants.toSorted((a, b) => (b.initiative ?? -Infinity) - (a.initiative ?? -Infinity) || 0);
}
