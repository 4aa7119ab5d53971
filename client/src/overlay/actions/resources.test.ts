import { describe, expect, it } from 'vitest';
import { toAmountActions } from './resources.ts';

const hp = { id: 'hp' };

describe('What is typed into hit points', () => {
  it('harms with a minus, whichever one is typed', () => {
    for (const typed of ['-7', '−7', ' –7 ']) expect(toAmountActions(typed, ['a', 'b'], hp)).toEqual([{ action: 'sheet.hurt', sheetIds: ['a', 'b'], amount: 7 }]);
  });

  it('heals with a plus', () => {
    expect(toAmountActions('+5', ['a'], hp)).toEqual([{ action: 'sheet.heal', sheetIds: ['a'], amount: 5, resource: 'hp' }]);
  });

  it('is the new value when it has no sign', () => {
    expect(toAmountActions('34', ['a'], hp)).toEqual([{ action: 'sheet.set', sheetId: 'a', resource: 'hp', value: 34 }]);
  });

  it('is nothing when it is no number', () => {
    expect(toAmountActions('seven', ['a'], hp)).toEqual([]);
    expect(toAmountActions('-7', [], hp)).toEqual([]);
  });
});
