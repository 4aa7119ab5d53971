import { describe, expect, it } from 'vitest';
import type { SessionId } from '@tallow/shared/kernel';
import { groupTables } from './groupTables.ts';

const table = (id: string, campaignId: string | null = null, archived = false) => ({
  id: id as SessionId,
  campaignId,
  archived,
});
const CAMPAIGNS = [
  { id: 'a', name: 'Autumn' },
  { id: 'w', name: 'Winter' },
];

describe('Tables at home', () => {
  it('stand by campaign, those without one first', () => {
    const { groups } = groupTables(CAMPAIGNS, [table('1', 'w'), table('2'), table('3', 'w')]);
    expect(groups.map(({ campaign, tables }) => [campaign?.name ?? null, tables.map(({ id }) => id)])).toEqual([
      [null, ['2']],
      ['Winter', ['1', '3']],
    ]);
  });
  it('are of no campaign when their reader is not in it', () =>
    expect(groupTables(CAMPAIGNS, [table('1', 'other')]).groups).toEqual([
      { campaign: null, tables: [table('1', 'other')] },
    ]));
  it('are folded away once archived', () => {
    const { groups, archived } = groupTables(CAMPAIGNS, [table('1', 'a', true), table('2', null, true)]);
    expect([groups, archived.map(({ id }) => id)]).toEqual([[], ['1', '2']]);
  });
});
