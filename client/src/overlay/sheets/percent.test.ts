import { describe, expect, it } from 'vitest';
import { toBasisPoints, toPercent, toRuleId } from './percent.ts';

describe('Shares', () => {
  it('are typed in percent, with a comma or a point', () =>
    expect(['25', '12.5', '12,5 ', '100%'].map(toBasisPoints)).toEqual([2_500, 1_250, 1_250, 10_000]));
  it('are none beyond a hundred, below nothing, or without a number', () =>
    expect(['101', '-1', 'x', ''].map(toBasisPoints)).toEqual([null, null, null, null]));
  it('are read in percent', () => expect(toPercent(1_250)).toBe(12.5));
});

describe('Ids from names', () => {
  it('keep letters and digits', () => expect(toRuleId('Long Blades, two-handed!', [])).toBe('long-blades-two-handed'));
  it('begin with a letter', () => expect(toRuleId('2 Swords', [])).toBe('swords'));
  it('are always something', () => expect(toRuleId('剣', [])).toBe('skill'));
  it('are numbered when taken', () => expect(toRuleId('Bows', ['bows', 'bows-2'])).toBe('bows-3'));
});
