import type { SheetId } from '../../kernel/index.ts';
import type { Ruleset } from '../../rules/index.ts';
import type { Draft } from '../state/Draft.ts';
import type { Facts } from '../state/Facts.ts';
import { nextTurn } from './nextTurn.ts';
import { takesTurns } from './takesTurns.ts';
import { advanceTurn } from './turns.ts';

/** Takes somebody out of the encounter. On the own turn that ends first, so that the next one starts in full. */
export function leaveEncounter(draft: Draft, ruleset: Ruleset, sheetId: SheetId, facts: Facts): void {
  const { encounter } = draft.state;
  if (!encounter?.combatants.some((combatant) => combatant.sheetId === sheetId)) return;
  const turn = encounter.turnOf === sheetId ? nextTurn(encounter, takesTurns(draft.state, ruleset)) : undefined;
  if (turn && turn.of !== sheetId) advanceTurn(draft, ruleset, turn, facts);
  draft.add({ type: 'CombatantRemoved', sheetId });
}
