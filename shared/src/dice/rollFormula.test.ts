import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assert, seededRandom } from '../kernel/index.ts';
import { parseFormula } from './parseFormula.ts';
import { compare, fromInteger, rational } from './Rational.ts';
import { fromDecimal } from './rationalText.ts';
import type { Rolled } from './Rolled.ts';
import { rollFormula } from './rollFormula.ts';
import { formulaText } from './testing/formulas.ts';
import { told } from './testing/oracle.ts';
import { formulaOf, lineOf, roll, rollWith } from './testing/rolling.ts';

/** Rolls formulas of every kind; passes on those that are not refused. */
function checkRolls(seed: number, check: (rolled: Rolled) => void): void {
  let rolled = 0;
  fc.assert(
    fc.property(
      formulaText,
      fc.nat(),
      fc.constantFrom('normal', 'normal', 'advantage', 'disadvantage'),
      (text, dice, mode) => {
        const parsed = parseFormula(text);
        if (!parsed.ok) return;
        const result = rollFormula(parsed.value, {
          random: seededRandom(dice),
          mode,
          variables: (name) => ({ value: name.length }),
        });
        if (!result.ok) return;
        rolled++;
        check(result.value);
      },
    ),
    { seed, numRuns: 2000 },
  );
  expect(rolled).toBeGreaterThan(500);
}

describe('a roll', () => {
  it('is told whole', () => {
    expect(
      roll('2d20kh1[attack] + strength # at the ogre', [17, 4], { variables: () => ({ value: 5, label: 'Strength' }) }),
    ).toEqual({
      formula: '2d20kh1[attack] + strength # at the ogre',
      total: 22,
      dice: [
        {
          notation: '2d20kh1',
          sides: 20,
          label: 'attack',
          dice: [
            { value: 17, kept: true },
            { value: 4, kept: false, why: 'dropped' },
          ],
          subtotal: 17,
          natural: 17,
        },
      ],
      variables: [{ name: 'strength', label: 'Strength', value: '5' }],
      text: '2d20kh1[attack] (17, ~4~) + Strength (5) = 22',
      comment: 'at the ogre',
    });
  });
  it('labels stay with their terms', () => {
    const { text, dice } = roll('2d6[slashing] + d4[fire] + 3[magic]', [2, 3, 4]);
    expect([text, dice.map(({ label }) => label)]).toEqual([
      '2d6[slashing] (2, 3) + d4[fire] (4) + 3[magic] = 12',
      ['slashing', 'fire'],
    ]);
  });
  it('dice are rolled from left to right', () => {
    expect(lineOf('d4 * (d6 + d8) - d10', [1, 2, 3, 4])).toBe('d4 (1) * (d6 (2) + d8 (3)) - d10 (4) = 1');
  });
  it('fate dice go from -1 to 1', () => {
    expect(lineOf('4dF', [1, 2, 3, 3])).toBe('4dF (-1, 0, 1, 1) = 1');
  });
  it('is plain JSON', () => {
    checkRolls(8, (rolled) => expect(JSON.parse(JSON.stringify(rolled))).toEqual(rolled));
  });
  it('every die is within its faces, every subtotal the sum of what was kept', () => {
    checkRolls(9, ({ dice }) => {
      for (const { sides, notation, dice: thrown, subtotal, successes } of dice) {
        const [low, high] = notation.includes('dF') ? [-1, 1] : [1, sides];
        for (const { value, faces = [value] } of thrown)
          expect(
            faces.every((face) => face >= low && face <= high) && faces.reduce((sum, face) => sum + face, 0) === value,
          ).toBe(true);
        if (successes === undefined)
          expect(subtotal).toBe(thrown.filter(({ kept }) => kept).reduce((sum, { value }) => sum + value, 0));
        expect(thrown.every(({ kept, why }) => kept === (why !== 'dropped' && why !== 'rerolled'))).toBe(true);
      }
    });
  });
  it('the same source gives the same roll', () => {
    expect(rollWith(seededRandom(5), '9d6!r1kh4')).toEqual(rollWith(seededRandom(5), '9d6!r1kh4'));
  });
  it('comes to what a plainer telling of the rules comes to', () => {
    let refused = 0;
    fc.assert(
      fc.property(told, fc.nat(), ({ text, value }, seed) => {
        const expected = value(seededRandom(seed));
        const rolled = rollFormula(formulaOf(text), { random: seededRandom(seed) });
        if (!expected || !rolled.ok) {
          refused++;
          expect([expected, rolled.ok]).toEqual([undefined, false]);
          return;
        }
        const { total, exact } = rolled.value;
        expect(compare(exactOf(total, exact), rational(...expected))).toBe(0);
      }),
      { seed: 10, numRuns: 3000 },
    );
    expect(refused).toBeLessThan(300);
  });
});

/** Reads `2.5` and `-2 1/3`. */
function exactOf(total: number, exact: string | undefined): ReturnType<typeof rational> {
  if (exact === undefined) return fromInteger(total);
  const mixed = /^(-?)(?:(\d+) )?(\d+)\/(\d+)$/.exec(exact);
  if (!mixed) return fromDecimal(exact)!;
  const [, sign, whole = '0', above, below] = mixed;
  assert(above !== undefined && below !== undefined, 'a fraction');
  const size = BigInt(whole) * BigInt(below) + BigInt(above);
  return rational(sign === '-' ? -size : size, BigInt(below));
}
