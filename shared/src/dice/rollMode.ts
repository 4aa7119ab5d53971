import type { DiceTerm, Formula } from './Formula.ts';
import { fail } from './FormulaProblem.ts';
import { isAdvantage } from './parseDice.ts';
import { replaceTerms } from './replaceTerms.ts';
import { diceIn } from './terms.ts';
import { say } from './words/say.ts';

export type RollMode = 'normal' | 'advantage' | 'disadvantage';

/**
 * The formula as if `adv` or `dis` stood behind its first single die, one without modifiers but `cs` and `cf`.
 * Refuses a formula without such a die, and one that says itself what has advantage.
 */
export function withMode(formula: Formula, mode: RollMode): Formula {
  if (mode === 'normal') return formula;
  const dice = diceIn(formula);
  const decided = dice.find(({ modifiers }) => modifiers.some(isAdvantage));
  if (decided) fail(decided.span, say('problems.modeInside'), say('hints.modeInside'));
  const die =
    dice.find(isSingle) ?? fail(formula.span, say('problems.noSingleDie', { mode }), say('hints.noSingleDie'));
  const { span } = die;
  const decidedDie: DiceTerm = { ...die, modifiers: [...die.modifiers, { kind: mode, span }] };
  return { ...formula, root: replaceTerms(formula.root, (term) => (term === die ? decidedDie : undefined)) };
}

const isSingle = ({ count, modifiers }: DiceTerm): boolean =>
  count.kind === 'number' &&
  count.value === '1' &&
  modifiers.every(({ kind }) => kind === 'critical-high' || kind === 'critical-low');
