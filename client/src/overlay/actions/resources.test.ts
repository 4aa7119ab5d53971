import { describe, expect, it } from 'vitest';
import { findRuleset } from '@tallow/shared/rules';
import { countsNow, toAmountActions } from './resources.ts';

const hp = { id: 'hp' };

describe('What is typed into hit points', () => {
  it('harms with a minus, whichever one is typed', () => {
    for (const typed of ['-7', '−7', ' –7 ', '－７', '\u200b−7'])
      expect(toAmountActions(typed, ['a', 'b'], hp)).toEqual([
        { action: 'sheet.hurt', sheetIds: ['a', 'b'], amount: 7 },
      ]);
  });

  it('heals with a plus', () => {
    expect(toAmountActions('+5', ['a'], hp)).toEqual([
      { action: 'sheet.heal', sheetIds: ['a'], amount: 5, resource: 'hp' },
    ]);
  });

  it('is the new value when it has no sign', () => {
    expect(toAmountActions('34', ['a'], hp)).toEqual([
      { action: 'sheet.set', sheetId: 'a', resource: 'hp', value: 34 },
    ]);
  });

  it('is nothing when it is no number', () => {
    expect(toAmountActions('seven', ['a'], hp)).toEqual([]);
    expect(toAmountActions('-7', [], hp)).toEqual([]);
  });
});

describe('What counts now', () => {
  const shown = (id: string, left: Readonly<Record<string, number>>): readonly string[] => {
    const ruleset = findRuleset(id)!;
    return ruleset.sheet.resources
      .filter((resource) => countsNow(ruleset, resource, (each) => left[each] ?? 0))
      .map((resource) => resource.id);
  };
  it('leaves death saves out while somebody stands', () =>
    expect(shown('d20', { hp: 9 })).not.toContain('deathSuccesses'));
  it('shows them to whoever is down', () =>
    expect(shown('d20', { hp: 0 })).toEqual(expect.arrayContaining(['hp', 'deathSuccesses', 'deathFailures'])));
  it('keeps what is no tally', () => expect(shown('chip', { hp: 9 })).toEqual(expect.arrayContaining(['hp', 'mana'])));
});
