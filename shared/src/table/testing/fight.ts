import type { UserId } from '../../kernel/index.ts';
import { CHIP } from '../../rules/chip/chip.ts';
import { chipShield, chipSpell, chipWeapon } from '../../rules/chip/chipEntries.ts';
import { newTemplate, type Entry, type Fields, type Proficiency, type SheetTemplate } from '../../rules/index.ts';
import { newTable } from '../genesis.ts';
import type { AddSheets } from '../sheets/intents.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, CY, DEE, GM, PARTY, play, SESSION } from './builders.ts';
import { Scenario } from './Scenario.ts';

const trained = (id: string, value: number, kind = 'weapon'): Proficiency => ({
  id,
  name: id,
  kind,
  growth: 100,
  value,
});

function template(
  name: string,
  fields: Fields,
  proficiencies: readonly Proficiency[],
  entries: readonly Entry[],
): SheetTemplate {
  const empty = newTemplate(CHIP, name, fields);
  return { ...empty, proficiencies: [...empty.proficiencies, ...proficiencies], entries };
}

const SWORD = chipWeapon('sword', 'Sword', { baseDamage: 10, proficiency: 'swords', canParry: true });

/** Two action points, Armor Class 20, 500 HP. */
export const BRAND = template(
  'Brand',
  { strength: 40, dexterity: 40, constitution: 10, perception: 12, arcane: 5, will: 8 },
  [trained('swords', 1000)],
  [SWORD, chipShield('shield', 'Shield')],
);
/** Two action points, Armor Class 10, 600 HP, 2,500 mana, Control 50. */
const MIRA = template(
  'Mira',
  { strength: 8, dexterity: 20, constitution: 12, perception: 24, arcane: 50, will: 40 },
  [trained('fire-bolt', 2000, 'spell')],
  [
    chipSpell('bolt', 'Fire Bolt', {
      rank: 'F',
      baseMana: 40,
      baseDamage: 20,
      rangeFeet: 60,
      proficiency: 'fire-bolt',
    }),
    chipSpell('ball', 'Fire Ball', {
      rank: 'F',
      baseMana: 100,
      baseDamage: 10,
      rangeFeet: 60,
      areaFeet: 10,
      proficiency: 'fire-bolt',
    }),
  ],
);
/** Three action points, Armor Class 22, 550 HP. */
const TAM = template(
  'Tam',
  { strength: 30, dexterity: 45, constitution: 11, perception: 40, arcane: 3, will: 10 },
  [trained('knives', 500)],
  [
    chipWeapon('knife', 'Knife', {
      stat: 'dexterity',
      baseDamage: 5,
      damageTypes: ['piercing'],
      proficiency: 'knives',
      canParry: true,
    }),
  ],
);
/** Two action points, Armor Class 11, 120 HP. */
export const GOBLIN = template(
  'Goblin',
  { strength: 20, dexterity: 22, constitution: 6, perception: 18, arcane: 2, will: 5, racialMultiplier: 20 },
  [trained('cleavers', 500)],
  [chipWeapon('cleaver', 'Cleaver', { baseDamage: 6, proficiency: 'cleavers' })],
);

const add = (from: SheetTemplate, ownerId: UserId | null, x: number, y: number, count = 1): AddSheets => ({
  type: 'sheet.add',
  template: from,
  count,
  side: ownerId ? 'party' : 'foes',
  ownerId,
  origin: null,
  place: { x, y },
});

/** Three heroes and four goblins on open ground, in an encounter whose initiative is not rolled yet. */
export function fightOf(): Scenario {
  const seated: TableState = play(newTable(SESSION, 'Fight', 'chip'), [
    ...PARTY,
    { type: 'MemberJoined', userId: DEE, displayName: 'Dee', role: 'player' },
  ]);
  const fight = new Scenario(seated);
  fight.do(GM, add(BRAND, BO, 500, 500));
  fight.do(GM, add(MIRA, CY, 300, 500));
  fight.do(GM, add(TAM, DEE, 500, 700));
  fight.do(GM, add(GOBLIN, null, 600, 500, 4));
  return fight;
}
