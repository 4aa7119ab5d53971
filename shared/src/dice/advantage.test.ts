import { describe, expect, it } from 'vitest';
import { complaint, lineOf, roll } from './testing/rolling.ts';

describe('advantage in the formula', () => {
  it.each([
    ['d20adv', [4, 17], 'd20adv (~4~, 17) = 17'],
    ['d20dis + 5', [4, 17], 'd20dis (4, ~17~) + 5 = 9'],
    ['adv(d20)', [4, 17], 'd20adv (~4~, 17) = 17'],
    ['dis(1d100[luck]) - 1', [40, 17], 'd100dis[luck] (~40~, 17) - 1 = 16'],
    ['adv(d20ro1)', [1, 3, 2], 'd20ro1adv (~1~, ~2~, 3) = 3'],
    ['d20 adv cs>=19', [19, 2], 'd20advcs>=19 (19, ~2~) = 19'],
  ])('%s of %j', (text, faces, line) => {
    expect(lineOf(text, faces)).toBe(line);
  });
  it.each([
    ['2d20adv', 'adv@4: Advantage and disadvantage are for one die.'],
    ['adv(d20 + 5)', 'd20 + 5@4: adv( ) takes one die.'],
    ['dis(3)', '3@4: dis( ) takes one die.'],
    ['d20advdis', 'dis@6: A die has advantage or disadvantage once.'],
    ['adv(d20dis)', 'adv(d20dis)@0: A die has advantage or disadvantage once.'],
  ])('%s is refused', (text, problem) => {
    expect(complaint(text)).toBe(problem);
  });
});

describe('advantage from outside', () => {
  it('goes to the first single die', () => {
    expect(lineOf('2d4 + d20 + d6', [1, 2, 4, 17, 5], { mode: 'advantage' })).toBe(
      '2d4 (1, 2) + d20adv (~4~, 17) + d6 (5) = 25',
    );
  });
  it('within functions and brackets, and beside cs and cf', () => {
    expect(lineOf('floor(3 * -(d100cs1) / 2)', [40, 9], { mode: 'disadvantage' })).toBe(
      'floor(3 * -d100cs1dis (~40~, 9) / 2) = -14',
    );
  });
  it('the formula tells it, the natural face is the kept one', () => {
    const { formula, dice } = roll('1d20 + 5', [3, 20], { mode: 'advantage' });
    expect([formula, dice]).toEqual([
      'd20adv + 5',
      [
        {
          notation: 'd20adv',
          sides: 20,
          dice: [
            { value: 3, kept: false, why: 'dropped' },
            { value: 20, kept: true, critical: 'high' },
          ],
          subtotal: 20,
          natural: 20,
        },
      ],
    ]);
  });
  it('normal changes nothing', () => {
    expect(lineOf('d20', [3], { mode: 'normal' })).toBe('d20 (3) = 3');
  });
  it('without a single die it is refused', () => {
    expect([complaint('2d20 + 1', { mode: 'advantage' }), complaint('d20ro1', { mode: 'disadvantage' })]).toEqual([
      '2d20 + 1@0: There is no single die here for advantage.',
      'd20ro1@0: There is no single die here for disadvantage.',
    ]);
  });
  it('a formula that says itself what has advantage is refused', () => {
    expect(complaint('d4 + d20adv', { mode: 'advantage' })).toBe(
      'd20adv@5: This formula says itself what has advantage or disadvantage.',
    );
  });
});
