import { accept, refuse, type Result } from '../../kernel/index.ts';
import type { Refusal } from '../refusal.ts';
import type { CombatEvent } from './events.ts';
import type { Encounter } from './state.ts';

/** Moves the marker back by one; the first turn of the first round has nothing before it. */
export function previousTurn({ combatants, turnOf, round, isSurpriseRound }: Encounter): Result<readonly CombatEvent[], Refusal> {
  const awake = isSurpriseRound ? combatants.filter(({ surprised }) => !surprised) : combatants;
  const at = awake.findIndex(({ sheetId }) => sheetId === turnOf);
  if (turnOf === null || at < 0) return refuse('not-met');
  if (at > 0) return accept([{ type: 'TurnSet', round, turnOf: awake[at - 1]!.sheetId, isSurpriseRound }]);
  if (round <= 1) return refuse('not-met');
  return accept([{ type: 'TurnSet', round: round - 1, turnOf: combatants.at(-1)!.sheetId, isSurpriseRound: false }]);
}
