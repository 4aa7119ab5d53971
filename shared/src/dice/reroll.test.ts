import { describe, expect, it } from 'vitest';
import { complaint, lineOf, roll } from './testing/rolling.ts';

describe('rerolls', () => {
  it.each([
    ['2d6r<3', [1, 5, 2, 4], '2d6r<3 (~1~, ~2~, 4, 5) = 9'],
    ['2d6ro<3', [1, 5, 2], '2d6ro<3 (~1~, 2, 5) = 7'],
    ['d6r1', [1, 1, 2], 'd6r1 (~1~, ~1~, 2) = 2'],
    ['d6r1r2', [1, 2, 1], 'd6r1r2 (~1~, ~2~, 1) = 1'],
    ['d20ro1 + 2', [7], 'd20ro1 (7) + 2 = 9'],
    ['2d6kh1r>=5', [6, 5, 2], '2d6kh1r>=5 (~6~, 2, ~5~) = 2'],
    ['d6ro<7', [1, 2], 'd6ro<7 (~1~, 2) = 2'],
    ['6d10r', [8, 4, 2, 1, 6, 10, 10], '6d10r (8, 4, 2, ~1~, 10, 6, 10) = 40'],
    ['2d10ro', [1, 5, 1], '2d10ro (~1~, 1, 5) = 6'],
    ['2dFr', [1, 2, 3], '2dFr (~-1~, 1, 0) = 1'],
  ])('%s of %j', (text, faces, line) => {
    expect(lineOf(text, faces)).toBe(line);
  });
  it('the old die says why it does not count', () => {
    expect(roll('d20ro1', [1, 20]).dice).toEqual([
      {
        notation: 'd20ro1',
        sides: 20,
        dice: [
          { value: 1, kept: false, why: 'rerolled' },
          { value: 20, kept: true, critical: 'high' },
        ],
        subtotal: 20,
        natural: 20,
      },
    ]);
  });
  it.each(['d1r1', 'd6r<7', 'd6r>=1', 'd6r>0', 'd1r', '1dFr<2'])('%s would roll for ever', (text) => {
    expect(complaint(text)).toMatch(/This would roll for ever\.$/);
  });
  it('a comparison needs to know with what', () => {
    expect(complaint('d6r<')).toBe('@4: Which faces?');
  });
});
