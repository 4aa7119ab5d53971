import { describe, expect, it } from 'vitest';
import { complaint, lineOf, roll } from './testing/rolling.ts';

describe('functions', () => {
  it.each([
    ['floor(7 / 2)', 3],
    ['floor(-7 / 2)', -4],
    ['ceil(7 / 2)', 4],
    ['ceil(-7 / 2)', -3],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(2.49)', 2],
    ['round(-2.49)', -2],
    ['abs(-3)', 3],
    ['min(3, 1, 2)', 1],
    ['max(3, 1 / 3, 7 / 2 + 1 / 2)', 4],
    ['MAX(1)', 1],
  ])('%s is %d', (text, total) => {
    expect(roll(text).total).toBe(total);
  });
  it('take dice', () => {
    expect(lineOf('max(d6, 2d4) + floor(d20 / 2)', [6, 1, 2, 15])).toBe(
      'max(d6 (6), 2d4 (1, 2)) + floor(d20 (15) / 2) = 13',
    );
  });
  it.each([
    ['floor(1, 2)', 'floor(1, 2)@0: floor( ) takes one number.'],
    ['sqrt(4)', 'sqrt@0: There is no function sqrt.'],
    ['min()', ')@4: A number, dice or a name is missing before “)”.'],
    ['max(1,)', ')@6: A number, dice or a name is missing before “)”.'],
    ['floor(1', '@7: A closing bracket is missing here.'],
  ])('%s is refused', (text, problem) => {
    expect(complaint(text)).toBe(problem);
  });
  it('their names without brackets are variables', () => {
    expect(roll('min + @max', [], { variables: (name) => ({ value: name === 'min' ? 1 : 10 }) }).total).toBe(11);
  });
});
