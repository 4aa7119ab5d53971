import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from './parseFormula.ts';
import { complaint, inEnglish, problemOf } from './testing/rolling.ts';
import { anyText } from './testing/formulas.ts';

describe('problems tell where they are', () => {
  it.each([
    ['', '@0: Something is missing at the end.'],
    ['d20 +', '@5: Something is missing at the end.'],
    ['d20 + * 2', '*@6: A number, dice or a name is missing before “*”.'],
    ['(d6 + 1', '@7: A closing bracket is missing here.'],
    ['d6 + 1)', ')@6: This closing bracket has no opening one.'],
    ['2d', '@2: How many sides?'],
    ['d6 d8', 'd8@3: An operator is missing before “d8”.'],
    ['2 strength', 'strength@2: An operator is missing before “strength”.'],
    ['d20x', 'x@3: “x” does not change dice.'],
    ['5 >= 3', '>@2: Comparisons stand directly behind dice.'],
    ['(d6) > 3', '>@5: Comparisons stand directly behind dice.'],
    ['d6[fire] > 3', '>@9: Comparisons stand directly behind dice.'],
    ['d6 > strength', 'strength@5: Which faces?'],
    ['d6[fire', '[@2: This label has no end.'],
    ['d6[ ]', '[ ]@2: This label is empty.'],
    ['@ + 1', '+@2: A name is missing after @.'],
    ['.5', '.5@0: A number starts with a digit.'],
    ['1 $ 2', '$@2: “$” is not part of the notation.'],
    ['4d6kh0', '0@5: At least one die is kept or dropped.'],
    ['1.5d6', '1.5@0: The number of dice is a whole number from 0 to 1,000.'],
    ['(1 - 2)d6', '1 - 2@1: The number of dice is a whole number from 0 to 1,000.'],
    ['d(5 / 2)', '5 / 2@2: The number of sides is a whole number from 1 to 1,000,000.'],
    ['d0', '0@1: The number of sides is a whole number from 1 to 1,000,000.'],
  ])('%s', (text, problem) => {
    expect(complaint(text)).toBe(problem);
  });
  it('many say what to do', () => {
    expect(problemOf('5 >= 3')).toEqual({
      at: 2,
      length: 1,
      message: 'Comparisons stand directly behind dice.',
      hint: 'Count successes as in 5d10>=8.',
    });
  });
  it('no text makes the parser throw, and the place is always within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseFormula(text);
        if (parsed.ok) return;
        const { at, length, message } = inEnglish(parsed.reason);
        expect([at >= 0, length >= 0, at + length <= text.length, message.length > 0]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }),
      { seed: 3, numRuns: 5000 },
    );
  });
});
