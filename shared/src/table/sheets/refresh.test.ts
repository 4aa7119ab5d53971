import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '../../kernel/index.ts';
import type { Sheet, SheetParts } from '../../rules/index.ts';
import { BRAND, fightOf } from '../testing/fight.ts';
import { BO, DEE, given, GM } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';
import { view } from '../view.ts';
import type { RefreshSheet } from './intents.ts';

let fight: Scenario;
const brand = (): Sheet => fight.sheet('Brand');
const stronger: SheetParts = { ...BRAND, fields: { ...BRAND.fields, strength: 77 } };
const refreshed = (given: Partial<RefreshSheet> = {}): RefreshSheet => ({
  type: 'sheet.refresh',
  sheetId: brand().id,
  library: stronger,
  version: 3,
  keep: [],
  ...given,
});
beforeEach(() => {
  fight = fightOf();
  const origin = { kind: 'character', id: 'c', version: 1 } as const;
  fight.state = { ...fight.state, sheets: new Map(fight.state.sheets).set(brand().id, { ...brand(), origin }) };
});

describe('A character that takes over what its library says', () => {
  it('keeps what happened to it in play, and knows with which version it agrees', () => {
    fight.do(GM, { type: 'sheet.set', sheetId: brand().id, resource: 'hp', value: 77 });
    fight.do(BO, refreshed(), [], true);
    expect(brand()).toMatchObject({ fields: { strength: 77 }, origin: { id: 'c', version: 3 }, asked: null });
    expect(fight.hp('Brand')).toBe(77);
  });

  it('changes nothing when asked again, and nothing that was to be kept', () => {
    fight.do(BO, refreshed({ keep: ['fields:strength'] }), [], true);
    expect(brand()).toMatchObject({ fields: { strength: 40 }, origin: { version: 3 } });
    expect(fight.do(BO, refreshed({ keep: ['fields:strength'] }), [], true)).toEqual([]);
  });

  it('keeps what the GM alone knows of', () => {
    const { id: _, ...thing } = BRAND.entries[0]!;
    fight.do(GM, { type: 'sheet.entry', sheetId: brand().id, entry: { ...thing, name: 'Curse', secret: true } });
    fight.do(BO, refreshed(), [], true);
    expect(brand().entries.map(({ name }) => name)).toEqual([...BRAND.entries.map(({ name }) => name), 'Curse']);
  });

  it('brings points down to bounds that became lower', () => {
    fight.do(BO, refreshed({ library: { ...BRAND, fields: { ...BRAND.fields, constitution: 5 } } }), [], true);
    expect(fight.hp('Brand')).toBe(250);
  });

  it('is taken back like any change of a sheet; what is asked meanwhile stays asked', () => {
    const before = brand();
    fight.do(BO, refreshed(), [], true);
    const asked = { kind: 'write-back', by: GM, version: 3, keep: [] } as const;
    fight.do(GM, { type: 'sheet.ask', sheetId: before.id, asked }, [], true);
    expect(view(fight.state, { userId: GM, role: 'gm' }).session).toMatchObject({ undo: 'sheet', undoBlocked: false });
    fight.do(GM, { type: 'undo' });
    expect(brand()).toEqual({ ...before, asked });
  });

  it('that agrees again because it was written into the library is nothing to take back', () => {
    fight.do(GM, { type: 'sheet.set', sheetId: brand().id, resource: 'hp', value: 77 });
    fight.do(BO, refreshed({ keep: 'all' }), [], true);
    fight.do(GM, { type: 'undo' });
    expect(fight.hp('Brand')).toBe(500);
  });

  it('takes no more room than a sheet may', () => {
    const heavy = Array.from({ length: 299 }, (_, n) => ({
      ...BRAND.entries[0]!,
      id: `heavy-${n}` as EntryId,
      name: 'x'.repeat(1_000),
    }));
    const asked = given(fight.state).when(BO, refreshed({ library: { ...BRAND, entries: heavy } }), true);
    asked.thenRefused('too-many');
  });

  it('is nobody’s to send but the server’s', () => {
    for (const who of [GM, BO, DEE]) {
      expect(fight.refuses(who, refreshed())).toBe('not-gm');
      expect(fight.refuses(who, { type: 'sheet.ask', sheetId: brand().id, asked: null })).toBe('not-gm');
    }
  });

  it('shows what is asked to the owner and the GM alone', () => {
    const asked = { kind: 'refresh', by: BO, version: 3, keep: [] } as const;
    const [before, told] = [view(fight.state, { userId: DEE, role: 'player' }), fight.state.told.get(DEE)];
    fight.do(BO, { type: 'sheet.ask', sheetId: brand().id, asked }, [], true);
    const seenBy = (userId: typeof BO, role: 'gm' | 'player') =>
      view(fight.state, { userId, role }).sheets.get(brand().id)?.sheet.asked;
    expect([seenBy(GM, 'gm'), seenBy(BO, 'player'), seenBy(DEE, 'player')]).toEqual([asked, asked, undefined]);
    expect(view(fight.state, { userId: DEE, role: 'player' })).toEqual(before);
    expect(fight.state.told.get(DEE)).toBe(told);
  });
});
