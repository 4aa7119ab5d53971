import { describe, expect, it } from 'vitest';
import { seededRandom } from '../kernel/index.ts';
import { rollDie } from './rollDie.ts';
import { scriptedDice } from './testing/index.ts';
import { rollWith } from './testing/rolling.ts';

/** Of `rolls` throws; each face is expected equally often. */
function chiSquare(sides: number, rolls: number): number {
  const random = seededRandom(20_000 + sides);
  const counts = Array.from({ length: sides }, () => 0);
  for (let i = 0; i < rolls; i++) counts[rollDie(random, sides) - 1]!++;
  const expected = rolls / sides;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('a die', () => {
  it.each([
    [6, 20.5],
    [20, 43.8],
    [100, 148.2],
  ])('of %d sides is fair: chi-square below %d, which one fair die in 1,000 exceeds', (sides, critical) => {
    expect(chiSquare(sides, 200_000)).toBeLessThan(critical);
  });
  it('below the limit the face is the remainder and one, above it the source is asked again', () => {
    const values = [2 ** 32 - 1, 2 ** 32 - 4, 2 ** 32 - 5, 7];
    expect([rollDie(() => values.shift()!, 6), rollDie(() => values.shift()!, 6)]).toEqual([6, 2]);
    expect(rollDie(() => 2 ** 32 - 1, 2 ** 32)).toBe(2 ** 32);
  });
  it('every value of a small source is used equally often', () => {
    const faces = Array.from({ length: 12 }, (_, value) => rollDie(() => value, 4));
    expect([1, 2, 3, 4].map((face) => faces.filter((each) => each === face).length)).toEqual([3, 3, 3, 3]);
  });
  it('a script is followed, then throws', () => {
    const random = scriptedDice([17, 4]);
    expect([rollDie(random, 20), rollDie(random, 20)]).toEqual([17, 4]);
    expect(() => rollDie(random, 20)).toThrow('the script has 2 faces');
  });
  it('4d6dl1 has a mean of 15869/1296', () => {
    const random = seededRandom(46);
    let sum = 0;
    for (let i = 0; i < 40_000; i++) sum += rollWith(random, '4d6dl1').total;
    expect(Math.abs(sum / 40_000 - 15_869 / 1296)).toBeLessThan(0.05);
  });
});
