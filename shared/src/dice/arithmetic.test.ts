import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { toText } from './rationalText.ts';
import { complaint, formulaOf, inEnglish, lineOf, roll } from './testing/rolling.ts';

const valueOf = (text: string): string => {
  const result = evaluate(formulaOf(text));
  return result.ok ? toText(result.value) : inEnglish(result.reason).message;
};

it.each([
  ['+5', [], 5],
  ['+2 + 2', [], 4],
  ['d20 + +3', [10], 13],
  ['+1d6 - +2d4', [6, 1, 1], 4],
  ['++++++2 + ------2', [], 4],
  ['(+3)', [], 3],
] as const)('a plus in front of a term changes nothing: %s', (text, faces, total) => {
  expect(roll(text, faces).total).toBe(total);
});

describe('arithmetic', () => {
  it.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 4 - 3', '3'],
    ['24 / 4 / 2', '3'],
    ['-2 * -3', '6'],
    ['--2', '2'],
    ['7 % 3', '1'],
    ['-7 % 3', '2'],
    ['7 % -3', '-2'],
    ['5.5 % 2', '1.5'],
    ['0.1 + 0.2', '0.3'],
    ['1 / 3 * 3', '1'],
    ['1.15 * 100', '115'],
    ['2 - 7 / 3', '-1/3'],
    ['-7 / 3', '-2 1/3'],
  ])('%s is %s', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });
  it('has the ranks and directions of every other language', () => {
    const chain = fc
      .array(fc.tuple(fc.constantFrom('+', '-', '*', '+ -', '* -'), fc.integer({ min: 1, max: 12 })), { maxLength: 10 })
      .map((parts) => `3${parts.map(([operator, number]) => ` ${operator} ${number}`).join('')}`);
    fc.assert(
      fc.property(chain, (text) => {
        expect(valueOf(text)).toBe(String(runInNewContext(text)));
      }),
      { seed: 2, numRuns: 300 },
    );
  });
  it('a total that is not whole tells its exact value', () => {
    const [half, third] = [roll('d6 / 4', [3]), roll('-d6 / 3', [4])];
    expect([half.total, half.exact, half.text, third.total, third.exact]).toEqual([
      0.75,
      '0.75',
      'd6 (3) / 4 = 0.75',
      -4 / 3,
      '-1 1/3',
    ]);
  });
  it('a whole total has no other exact value', () => {
    expect([roll('d6 / 2', [4]), 'exact' in roll('d6 / 2', [4])]).toMatchObject([{ total: 2 }, false]);
  });
  it('dividing by zero is refused where the zero is', () => {
    expect([complaint('1 / (2 - 2)'), complaint('5 % 0')]).toEqual([
      '2 - 2@5: This is zero, and nothing can be divided by it.',
      '0@4: This is zero, and nothing can be divided by it.',
    ]);
  });
  it('the number of dice and of sides may be formulas', () => {
    expect(lineOf('(1 + 2)d(2 * 3)kh1', [4, 2, 6])).toBe('(1 + 2)d(2 * 3)kh1 (~4~, ~2~, 6) = 6');
    expect(lineOf('(d4)d6', [2, 5, 6])).toBe('(d4 (2))d6 (5, 6) = 11');
    expect(roll('(1 + 2)d(2 * 3)kh1', [4, 2, 6]).dice[0]?.notation).toBe('3d6kh1');
  });
  it('no dice at all are nothing', () => {
    expect(lineOf('(1 - 1)d6 + 2')).toBe('(1 - 1)d6 (none) + 2 = 2');
  });
});
