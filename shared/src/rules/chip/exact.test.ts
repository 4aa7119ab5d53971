import { describe, expect, it } from 'vitest';
import { scriptedDice } from '../../dice/testing/index.ts';
import { asWritten } from '../../words/index.ts';
import { deriveBeing, type Being } from '../index.ts';
import { CHIP } from './chip.ts';
import { makeRoll, plainFormula, skilledFormula } from './roll.ts';
import { hero } from './testing/sheets.ts';

const exact = (basisPoints: number, d100: number, stat: number): number =>
  Number(((10_000n + BigInt(basisPoints)) * BigInt(d100) * BigInt(stat)) / 1_000_000n);

function rolled(being: Being, basisPoints: number, d100: number): number {
  return makeRoll(
    {
      of: being,
      label: asWritten(''),
      formula: skilledFormula('strength'),
      skill: { id: 's', name: 's', value: basisPoints },
    },
    { random: scriptedDice([d100]), newId: () => '' },
  ).total;
}
const withStat = (strength: number): Being => deriveBeing(CHIP, hero('a', { strength }));

describe('Exact arithmetic', () => {
  it('[EXA3] every basis point from 0 to 10000 counts in full', () => {
    const being = withStat(1999);
    for (let basisPoints = 0; basisPoints <= 10_000; basisPoints++)
      expect(rolled(being, basisPoints, (basisPoints % 100) + 1)).toBe(
        exact(basisPoints, (basisPoints % 100) + 1, 1999),
      );
  });

  it('[EXA3] every face of the die and every stat from 1 to 2000 does', () => {
    for (let stat = 1; stat <= 2000; stat++) {
      const [basisPoints, d100] = [(stat * 7919) % 10_001, ((stat * 31) % 100) + 1];
      expect(rolled(withStat(stat), basisPoints, d100)).toBe(exact(basisPoints, d100, stat));
    }
    const being = withStat(100);
    for (let d100 = 1; d100 <= 100; d100++) expect(rolled(being, 1500, d100)).toBe(exact(1500, d100, 100));
  });

  it('[EXA3] where floating point goes astray the result does not', () => {
    const traps: [number, number, number][] = [];
    for (let basisPoints = 0; basisPoints <= 10_000; basisPoints += 50) {
      for (let d100 = 1; d100 <= 100; d100++) {
        for (const stat of [5, 10, 20, 50, 100, 200, 400, 1000]) {
          const floating = Math.floor((1 + basisPoints / 10_000) * (d100 / 100) * stat);
          if (floating !== exact(basisPoints, d100, stat)) traps.push([basisPoints, d100, stat]);
        }
      }
    }
    expect(traps.length).toBeGreaterThan(100);
    const beings = new Map([5, 10, 20, 50, 100, 200, 400, 1000].map((stat) => [stat, withStat(stat)]));
    for (const [basisPoints, d100, stat] of traps)
      expect(rolled(beings.get(stat)!, basisPoints, d100)).toBe(exact(basisPoints, d100, stat));
  });

  it('[EXA2] 1.15 * 100 * 0.2 is 23', () => {
    expect(rolled(withStat(100), 1500, 20)).toBe(23);
  });

  it('[EXA1] the breakdown names the die, the proficiency and the stat', () => {
    const { rolled: result } = makeRoll(
      {
        of: withStat(100),
        label: asWritten(''),
        formula: skilledFormula('strength'),
        skill: { id: 's', name: 'Swords', value: 1500 },
      },
      { random: scriptedDice([20]), newId: () => '' },
    );
    expect(result.dice[0]?.natural).toBe(20);
    expect(result.variables.map(({ label, value }) => [label, value])).toEqual([
      ['Swords', '0.15'],
      ['Strength', '100'],
    ]);
  });

  it('[ADV1] advantage keeps the higher of two, disadvantage the lower', () => {
    const being = withStat(100);
    const total = (mode: 'advantage' | 'disadvantage'): number =>
      makeRoll(
        { of: being, label: asWritten(''), formula: plainFormula('strength'), sources: [{ mode, why: '' }] },
        { random: scriptedDice([30, 70]), newId: () => '' },
      ).total;
    expect([total('advantage'), total('disadvantage')]).toEqual([70, 30]);
  });
});
