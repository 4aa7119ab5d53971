import { describe, expect, it } from 'vitest';
import { conditionPlan, type Bearer } from './conditionPlan.ts';

const plain = (id: string, statuses = ''): Bearer => ({ token: { id, statuses }, sheet: undefined });
const played = (id: string, ...conditions: readonly string[]): Bearer => ({
  token: { id, statuses: conditions.join(' ') },
  sheet: {
    id: `sheet ${id}`,
    effects: conditions.map((condition, i) => ({ id: `${id} ${i}`, condition })),
  } as unknown as Bearer['sheet'],
});

describe('A condition on many', () => {
  it('comes to those that lack it, by their sheets or by themselves', () =>
    expect(
      conditionPlan([plain('a', 'dead'), plain('b', 'prone'), played('c'), played('d', 'prone')], 'prone', true),
    ).toEqual([
      { action: 'sheet.effect', sheetIds: ['sheet c'], condition: 'prone' },
      { action: 'token.update', tokenId: 'a', statuses: ['dead', 'prone'] },
    ]));
  it('goes from all when all have it', () =>
    expect(conditionPlan([plain('a', 'dead prone'), played('c', 'prone', 'blinded')], 'prone', true)).toEqual([
      { action: 'token.update', tokenId: 'a', statuses: ['dead'] },
      { action: 'sheet.effect.remove', sheetId: 'sheet c', effectId: 'c 0' },
    ]));
  it('that the rules do not know is for plain pieces only', () =>
    expect(conditionPlan([plain('a'), played('c')], 'burning', false)).toEqual([
      { action: 'token.update', tokenId: 'a', statuses: ['burning'] },
    ]));
});
