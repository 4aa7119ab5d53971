import { accept, refuse, type Result, type SheetId } from '../../kernel/index.ts';
import type { Encounter } from '../state/Encounter.ts';
import type { CombatEvent } from '../state/events/combat.ts';
import type { Refusal } from '../state/Refusal.ts';
import { actedIn } from './acted.ts';

/** Moves the marker back to who acted last; the first turn of the first round has nothing before it. */
export function previousTurn(
  encounter: Encounter,
  takesTurns: (sheetId: SheetId) => boolean,
): Result<readonly CombatEvent[], Refusal> {
  const { combatants, turnOf, round, isSurpriseRound } = encounter;
  if (turnOf === null) return refuse('not-met');
  const before = actedIn(encounter).findLast(takesTurns);
  if (before) return accept([{ type: 'TurnSet', round, turnOf: before, isSurpriseRound }]);
  const last = combatants.map(({ sheetId }) => sheetId).findLast(takesTurns);
  return round <= 1 || !last
    ? refuse('not-met')
    : accept([{ type: 'TurnSet', round: round - 1, turnOf: last, isSurpriseRound: false }]);
}
