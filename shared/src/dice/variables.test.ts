import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { rational } from './Rational.ts';
import { diceIn, hasDice, variablesIn } from './terms.ts';
import { complaint, formulaOf, lineOf, roll } from './testing/rolling.ts';
import type { Variables } from './Variables.ts';

const sheet: Variables = (name) =>
  ({
    strength: { value: 14, label: 'Strength' },
    proficiency: { value: 0.15 },
    'skills.stealth': { value: rational(1, 3) },
    d20: { value: 3 },
    nothing: { value: Number.NaN },
  })[name];
const withSheet = { variables: sheet };

describe('variables', () => {
  it.each([
    ['strength + 1', 15],
    ['@strength + 1', 15],
    ['STRENGTH', 14],
    ['@Skills.Stealth * 3', 1],
    ['skills.stealth * 3', 1],
    ['@d20', 3],
    ['100 * proficiency', 15],
  ])('%s is %d', (text, total) => {
    expect(roll(text, [], withSheet).total).toBe(total);
  });
  it('a rule of a ruleset rolls exactly', () => {
    expect(lineOf('floor((1 + proficiency) * d100 / 100 * strength)', [100], withSheet)).toBe(
      'floor((1 + proficiency (0.15)) * d100 (100) / 100 * Strength (14)) = 16',
    );
  });
  it('each is told once, with its value and label', () => {
    expect(roll('strength + strength * skills.stealth', [], withSheet).variables).toEqual([
      { name: 'strength', label: 'Strength', value: '14' },
      { name: 'skills.stealth', value: '1/3' },
    ]);
  });
  it('each is asked for once', () => {
    let asked = 0;
    roll('x + X + @x', [], { variables: () => ({ value: ++asked }) });
    expect(asked).toBe(1);
  });
  it('one that is not known is refused where it stands, never zero', () => {
    expect([complaint('1 + @dexterity * 2', withSheet), complaint('1 + dex')]).toEqual([
      '@dexterity@4: “dexterity” is not known here.',
      'dex@4: “dex” is not known here.',
    ]);
  });
  it('one that is not a number is refused', () => {
    expect([complaint('nothing', withSheet), complaint('x', { variables: () => ({ value: Infinity }) })]).toEqual([
      'nothing@0: “nothing” is not a number here.',
      'x@0: “x” is not a number here.',
    ]);
  });
  it('as number of dice and sides', () => {
    expect(
      lineOf(
        '(strength)d(strength - 8)kh1',
        Array.from({ length: 14 }, () => 6),
        withSheet,
      ),
    ).toMatch(/^\(Strength \(14\)\)d\(Strength \(14\) - 8\)kh1 \(6, ~6~/);
  });
});

describe('what is in a formula', () => {
  const formula = formulaOf('max(b, (A)d(c) + -@b) + d6kh1');
  it('variables, each once', () => {
    expect(variablesIn(formula)).toEqual(['b', 'a', 'c']);
  });
  it('dice', () => {
    expect([diceIn(formula).length, hasDice(formula), hasDice(formulaOf('dexterity + d'.slice(0, 9)))]).toEqual([
      2,
      true,
      false,
    ]);
  });
  it('evaluate refuses dice', () => {
    expect(evaluate(formulaOf('1 + d6'))).toEqual({
      ok: false,
      reason: { at: 4, length: 2, message: { key: 'dice.problems.noDice' }, hint: { key: 'dice.hints.noDice' } },
    });
  });
  it('evaluate gives the exact value', () => {
    expect(evaluate(formulaOf('(strength + 1) / 10'), sheet)).toEqual({ ok: true, value: rational(3, 2) });
  });
});
