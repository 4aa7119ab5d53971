import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '../kernel/index.ts';
import { ENGLISH, explainRolled } from './explain.ts';
import { MAX_DICE_KEPT } from './limits.ts';
import { parseFormula } from './parseFormula.ts';
import { rollFormula } from './rollFormula.ts';
import { formulaText } from './testing/formulas.ts';
import { roll } from './testing/rolling.ts';

const variables = (name: string) => (name.startsWith('s') ? { value: 3, label: `The ${name}` } : { value: 2 });

it('a roll told anew reads as it was rolled', () => {
  fc.assert(
    fc.property(formulaText, fc.nat(), (text, seed) => {
      const formula = parseFormula(text);
      const rolled = formula.ok && rollFormula(formula.value, { random: seededRandom(seed), variables });
      if (!rolled || !rolled.ok) return;
      const dice = rolled.value.dice.reduce((sum, each) => sum + each.dice.length, 0);
      if (dice > MAX_DICE_KEPT / 2 || rolled.value.omitted !== undefined) return;
      expect(explainRolled(rolled.value, ENGLISH)).toBe(rolled.value.text);
    }),
    { seed: 11, numRuns: 2_000 },
  );
});
it('in other words values, labels and counts are called otherwise', () => {
  const rolled = roll('2d6>=4 + 0', [5, 2]);
  const words = { ...ENGLISH, successes: (count: number) => `${count} Erfolge` };
  expect(explainRolled(roll('2d6>=4', [5, 2]), words)).toBe('2d6>=4 (5✓, 2) = 1 Erfolge');
  expect(explainRolled(rolled, words)).toBe(rolled.text);
  const named = roll('d20 + strength[arm]', [7], { variables: () => ({ value: 3, label: 'Strength' }) });
  expect(explainRolled(named, { ...ENGLISH, variable: () => 'Stärke', label: () => 'Arm' })).toBe(
    'd20 (7) + Stärke[Arm] (3) = 10',
  );
});
