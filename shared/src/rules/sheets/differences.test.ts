import { describe, expect, it } from 'vitest';
import { CHIP } from '../chip/chip.ts';
import { chipShield, chipWeapon } from '../chip/chipEntries.ts';
import type { SheetTemplate } from '../contract/Sheet.ts';
import { differencesOf, GROWN_PARTS, openParts, takenOver } from './differences.ts';
import { newTemplate } from './newSheet.ts';

const SWORD = chipWeapon('sword', 'Sword', { baseDamage: 10, proficiency: 'swords', canParry: true });
const SHIELD = chipShield('shield', 'Shield');
const brand = (strength: number, entries: SheetTemplate['entries']): SheetTemplate => ({
  ...newTemplate(CHIP, 'Brand', { strength }),
  entries,
});

describe('What a sheet and its character in the library say differently', () => {
  it('is told part by part, with both values', () => {
    const table = { ...brand(15, [SWORD]), bonuses: { maxHp: 5 } };
    const library = brand(12, [{ ...SWORD, quantity: 2 }, SHIELD]);
    expect(differencesOf(table, library)).toEqual([
      { part: 'fields', id: 'strength', name: 'strength', table: 15, library: 12 },
      { part: 'bonuses', id: 'maxHp', name: 'maxHp', table: 5, library: null },
      { part: 'entries', id: SWORD.id, name: 'Sword', table: 1, library: 2 },
      { part: 'entries', id: SHIELD.id, name: 'Shield', table: null, library: 1 },
    ]);
    expect(differencesOf(table, library, GROWN_PARTS).map(({ part }) => part)).toEqual(['fields', 'bonuses']);
  });

  it('is nothing where a database only sorted the keys', () => {
    const { name, size, fields, ...rest } = brand(12, [SWORD]);
    const sorted = Object.fromEntries(Object.entries(fields).toReversed());
    expect(differencesOf({ name, size, fields, ...rest }, { ...rest, fields: sorted, size, name })).toEqual([]);
  });

  it('is nothing that is the GM’s only', () => {
    const library = openParts(CHIP, brand(12, [SWORD, { ...SHIELD, secret: true }]));
    expect(library.entries).toEqual([SWORD]);
  });

  it('is taken over as chosen; what lay in something that goes lies loose', () => {
    const table = brand(15, [SWORD, { ...SHIELD, containerId: SWORD.id }]);
    const library = { ...brand(12, []), name: 'Brand the Bold' };
    const taken = differencesOf(table, library).filter(({ id }) => id === SWORD.id || id === 'name');
    expect(takenOver(table, library, taken)).toEqual({ name: 'Brand the Bold', entries: [SHIELD] });
  });
});
