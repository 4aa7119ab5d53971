import type { SheetId } from '../../../kernel/index.ts';
import { instantiate, newTemplate, type Entry, type Fields, type Sheet, type Side } from '../../index.ts';
import { tableOf, type Setting, type TestTable } from '../../testing/index.ts';
import { d20Weapon } from '../bestiary.ts';
import { D20 } from '../d20.ts';

export const SWORD = d20Weapon('Sword', '1d8', 'slashing');
export const BOW = d20Weapon('Bow', '1d6', 'piercing', {
  ability: 'dexterity',
  reachFeet: 0,
  rangeFeet: 80,
  longRangeFeet: 320,
});

/** Strength 16, Dexterity 12, Armor Class 11, 20 Hit Points. */
export function fighter(
  id: string,
  fields: Fields = {},
  entries: readonly Entry[] = [SWORD, BOW],
  side: Side = 'party',
): Sheet {
  const template = newTemplate(D20, id, { strength: 16, dexterity: 12, hitPointMaximum: 20, ...fields });
  return instantiate(D20, { ...template, entries }, { id: id as SheetId, ownerId: null, side, origin: null });
}
/** The same without death saves. */
export const foe = (id: string, fields: Fields = {}, entries?: readonly Entry[]): Sheet =>
  fighter(id, { makesDeathSaves: false, ...fields }, entries, 'foes');

/** Ann next to Orc, it is Ann's turn. */
export function duel(ann: Sheet = fighter('ann'), orc: Sheet = foe('orc'), setting: Setting = {}): TestTable {
  return tableOf(D20, [ann, orc], { at: { ann: [5, 5], orc: [6, 5] }, turnOf: 'ann', ...setting });
}

export const hp = (table: TestTable, id: string): number => table.sheets.get(id as SheetId)!.resources['hp']!;
export const has = (table: TestTable, id: string, condition: string): boolean =>
  table.sheets.get(id as SheetId)!.effects.some((effect) => effect.condition === condition);
export const pool = (table: TestTable, id: string, name: string): number | undefined =>
  table.combat?.pools.get(id as SheetId)?.[name];
