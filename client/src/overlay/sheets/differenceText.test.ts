import { describe, expect, it } from 'vitest';
import { findRuleset } from '@tallow/shared/rules';
import { differenceName, differenceValues } from './differenceText.ts';

const chip = findRuleset('chip')!;

describe('A difference between table and library', () => {
  it('goes by the name that the rules give it, with both values', () => {
    const strength = { part: 'fields', id: 'strength', name: 'strength', table: 15, library: 12 } as const;
    expect(differenceName(chip, strength)).toBe('Strength');
    expect(differenceValues(chip, strength)).toBe('Here 15, in the library 12');
  });

  it('says of things how many there are, and that they differ inside', () => {
    const rope = { part: 'entries', id: 'r', name: 'Rope', table: null, library: 2 } as const;
    expect(differenceName(chip, rope)).toBe('Rope');
    expect(differenceValues(chip, rope)).toBe('Here —, in the library ×2');
    expect(differenceValues(chip, { ...rope, table: 2 })).toBe('Different inside');
  });

  it('says of skills how much of them is mastered', () => {
    const swords = { part: 'proficiencies', id: 'swords', name: 'Swords', table: 1_050, library: 0 } as const;
    expect(differenceValues(chip, swords)).toBe('Here 10.5 %, in the library 0 %');
  });
});
