import { describe, expect, it } from 'vitest';
import { complaint, lineOf, roll } from './testing/rolling.ts';

describe('explosions', () => {
  it.each([
    ['d6!', [6, 6, 2], 'd6! (6!, 6!, 2) = 14'],
    ['2d6!', [6, 1, 2], '2d6! (6!, 2, 1) = 9'],
    ['d6!5', [5, 6], 'd6!5 (5!, 6) = 11'],
    ['d6!>=5', [5, 6, 1], 'd6!>=5 (5!, 6!, 1) = 12'],
    ['d6!=5', [5, 6], 'd6!5 (5!, 6) = 11'],
    ['3d6kh1!', [6, 5, 6, 2], '3d6kh1! (6!, 2, ~5~, ~6~) = 8'],
    ['2d6!kh1', [6, 3, 4], '2d6!kh1 (6!, ~4~, ~3~) = 6'],
    ['d6!6!5', [6, 5, 5, 1], 'd6!6!5 (6!, 5!, 5!, 1) = 17'],
    ['d6! !', [6, 2], 'd6! ! (6!, 2) = 8'],
  ])('%s of %j', (text, faces, line) => {
    expect(lineOf(text, faces)).toBe(line);
  });
  it('a new die is rolled after all first ones, and lies behind the one that exploded', () => {
    expect(lineOf('3d6!', [1, 6, 2, 5])).toBe('3d6! (1, 6!, 5, 2) = 14');
  });
  it('compounding adds to the die itself', () => {
    expect(roll('2d6!!', [6, 2, 6, 3]).dice[0]?.dice).toEqual([
      { value: 15, kept: true, exploded: true, faces: [6, 6, 3], critical: 'high' },
      { value: 2, kept: true },
    ]);
    expect(lineOf('2d6!!>=5kh1', [5, 4, 1])).toBe('2d6!!>=5kh1 (5+1!, ~4~) = 6');
  });
  it('dropped dice and those that compounded before do not compound', () => {
    expect(lineOf('2d6kl1!!', [6, 2])).toBe('2d6kl1!! (~6~, 2) = 2');
    expect(lineOf('d6!!!!2', [6, 2])).toBe('d6!! !!2 (6+2!) = 8');
  });
  it('fate dice explode on 1', () => {
    expect(lineOf('2dF!', [3, 1, 2])).toBe('2dF! (1!, 0, -1) = 0');
  });
  it.each(['d1!', 'd6!>=1', 'd6!!<7', 'dF!>-2'])('%s would roll for ever', (text) => {
    expect(complaint(text)).toMatch(/This would roll for ever\.$/);
  });
  it('so would sides that come out as one', () => {
    expect(complaint('d(2-1)!')).toBe('!@6: This would roll for ever.');
  });
});
