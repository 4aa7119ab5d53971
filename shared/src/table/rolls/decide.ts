import { parseFormula, rollFormula } from '../../dice/index.ts';
import { accept, refuse } from '../../kernel/index.ts';
import type { Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { actingMember, isGm } from '../state/rights.ts';
import { playedSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import type { RollDice, RollIntent } from './intents.ts';
import { variablesOf } from './variables.ts';

/**
 * Rolls for a member. A formula that cannot be read, or asks for a value that is not there, is refused, never guessed.
 */
function roll(state: TableState, intent: RollDice, facts: Facts): Decision {
  const member = actingMember(state, facts);
  if (!member) return refuse('spectator');
  const { sheetId, visibility } = intent;
  if (sheetId !== null && !playedSheet(state, sheetId, facts)) return refuse('unknown-sheet');
  const formula = parseFormula(intent.formula);
  if (!formula.ok) return refuse('invalid-formula');
  const rolled = rollFormula(formula.value, {
    random: facts.random,
    variables: variablesOf(state, isGm(state, facts) ? 'gm' : 'owner', sheetId),
  });
  if (!rolled.ok) return refuse('invalid-formula');
  return accept([
    { type: 'DiceRolled', by: member.id, name: member.displayName, sheetId, visibility, rolled: rolled.value },
  ]);
}

export const rollDeciders: Deciders<RollIntent> = { roll };
