import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFormula } from './formatFormula.ts';
import { parseFormula } from './parseFormula.ts';
import { anyText, formulaText } from './testing/formulas.ts';
import { formulaOf } from './testing/rolling.ts';

const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'span' ? undefined : part)));

describe('canonical text', () => {
  it.each([
    ['1D20+@Strength', 'd20 + strength'],
    ['adv( d% )', 'd100adv'],
    ['( 4d6k3 ) [ str ]# first', '4d6kh3[str] # first'],
    ['d6[fire][cold]', 'd6[fire, cold]'],
    ['(1+2)[a]*3', '(1 + 2)[a] * 3'],
    ['1-(2-3)-(4*5)', '1 - (2 - 3) - 4 * 5'],
    ['-(1+2)', '-(1 + 2)'],
    ['1.500 * 007', '1.5 * 7'],
    ['(3)d(6)', '3d6'],
    ['(3[a])d(6[b])', '(3[a])d(6[b])'],
    ['@d6 + @df + dF', '@d6 + @df + 1dF'],
    ['d6!=5 r=1 cs20 >= 3', 'd6!5r1cs20>=3'],
  ])('%s is %s', (text, canonical) => {
    expect(formatFormula(formulaOf(text))).toBe(canonical);
  });
  it('parsed again, it is the same formula', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof({ arbitrary: formulaText, weight: 3 }, { arbitrary: anyText, weight: 1 }), (text) => {
        const first = parseFormula(text);
        if (!first.ok) return;
        accepted++;
        const canonical = formatFormula(first.value);
        const second = parseFormula(canonical);
        expect(second.ok || second.reason).toBe(true);
        expect(withoutPlaces(second.ok && second.value)).toEqual(withoutPlaces(first.value));
        expect(formatFormula(formulaOf(canonical))).toBe(canonical);
      }),
      { seed: 4, numRuns: 5000 },
    );
    expect(accepted).toBeGreaterThan(2000);
  });
  it('a formula is plain JSON', () => {
    const formula = formulaOf('floor((1 + 2)d6kh1!>=5=-0[fire] / -x) # note');
    expect(JSON.parse(JSON.stringify(formula))).toEqual(formula);
  });
  it('every part knows its place', () => {
    const text = ' 2 * floor( @Strength[str] + 3d6 kh2 ) # x';
    const places: string[] = [];
    JSON.stringify(formulaOf(text), (key, part: { from: number; to: number }) => {
      if (key === 'span') places.push(text.slice(part.from, part.to));
      return part;
    });
    expect(places.toSorted()).toEqual(
      [
        text,
        '2',
        '2 * floor( @Strength[str] + 3d6 kh2 )',
        '3',
        '3d6 kh2',
        '6',
        '@Strength[str]',
        '@Strength[str] + 3d6 kh2',
        'floor( @Strength[str] + 3d6 kh2 )',
        'kh2',
      ].toSorted(),
    );
  });
});
