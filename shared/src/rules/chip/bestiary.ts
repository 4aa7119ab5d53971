import type { Modifier } from '../contract/Effect.ts';
import type { Entry, Fields, Proficiency, SheetTemplate } from '../contract/Sheet.ts';
import { chipArmor, chipEntry, chipShield, chipSpell, chipWeapon } from './chipEntries.ts';
import { SHEET } from './sheet.ts';

const GROWTH = 100;
const proficiency = (id: string, name: string, kind: string, value: number): Proficiency => ({
  id,
  name,
  kind,
  growth: GROWTH,
  value,
});
const resists = (to: string, basisPoints: number): Modifier => ({ kind: 'resistance', to, basisPoints });

interface Sample {
  readonly name: string;
  readonly fields: Fields;
  readonly entries: readonly Entry[];
  readonly proficiencies?: readonly Proficiency[];
  readonly size?: number;
}

function sample({ name, fields, entries, proficiencies = [], size = 1 }: Sample): SheetTemplate {
  const starts = Object.fromEntries(SHEET.fields.map(({ id, start }) => [id, start]));
  return {
    ruleset: 'chip',
    name,
    image: '',
    size,
    fields: { ...starts, ...fields },
    bonuses: {},
    proficiencies,
    entries,
    gmNotes: '',
  };
}

/** Examples of the authors of this program, not of the rules: a start for the GM's own. */
export const SAMPLE_MONSTERS: readonly SheetTemplate[] = [
  sample({
    name: 'Goblin',
    fields: {
      race: 'Goblin',
      strength: 8,
      dexterity: 22,
      constitution: 6,
      perception: 18,
      arcane: 2,
      will: 5,
      racialMultiplier: 20,
    },
    proficiencies: [proficiency('short-blades', 'Short blades', 'weapon', 1000)],
    entries: [
      chipWeapon('dagger', 'Rusty dagger', {
        stat: 'dexterity',
        baseDamage: 6,
        damageTypes: ['piercing', 'slashing'],
        proficiency: 'short-blades',
        canParry: true,
        rangeFeet: 20,
      }),
      chipShield('buckler', 'Wooden buckler'),
    ],
  }),
  sample({
    name: 'Wolf',
    fields: {
      race: 'Wolf',
      strength: 12,
      dexterity: 40,
      constitution: 9,
      perception: 40,
      arcane: 0,
      will: 6,
      racialMultiplier: 25,
    },
    proficiencies: [proficiency('bite', 'Bite', 'weapon', 2500)],
    entries: [chipWeapon('bite', 'Bite', { baseDamage: 8, damageTypes: ['piercing'] })],
  }),
  sample({
    name: 'Ogre',
    fields: {
      race: 'Ogre',
      strength: 60,
      dexterity: 10,
      constitution: 40,
      perception: 8,
      arcane: 0,
      will: 8,
      racialMultiplier: 60,
    },
    proficiencies: [proficiency('clubs', 'Clubs', 'weapon', 1500)],
    entries: [
      chipWeapon('club', 'Tree trunk', {
        baseDamage: 30,
        damageTypes: ['bludgeoning'],
        proficiency: 'clubs',
        reachFeet: 10,
        canBlock: true,
      }),
      chipArmor('hide', 'Thick hide', 'medium', { modifiers: [resists('physical', 1500)] }),
    ],
    size: 2,
  }),
  sample({
    name: 'Skeleton Archer',
    fields: {
      race: 'Undead',
      strength: 10,
      dexterity: 30,
      constitution: 8,
      perception: 30,
      arcane: 4,
      will: 10,
      racialMultiplier: 25,
    },
    proficiencies: [proficiency('bows', 'Bows', 'weapon', 3000)],
    entries: [
      chipWeapon('bow', 'Bone bow', {
        stat: 'dexterity',
        baseDamage: 10,
        damageTypes: ['piercing'],
        proficiency: 'bows',
        reachFeet: 0,
        rangeFeet: 120,
      }),
      chipEntry(
        'ability',
        'bones',
        'Nothing but bones',
        {},
        { modifiers: [resists('piercing', 5000), resists('dark', 10_000)] },
      ),
    ],
  }),
  sample({
    name: 'Mage',
    fields: {
      race: 'Human',
      strength: 8,
      dexterity: 20,
      constitution: 12,
      perception: 24,
      arcane: 50,
      will: 40,
      racialMultiplier: 50,
    },
    proficiencies: [
      proficiency('fire-bolt', 'Fire Bolt', 'spell', 4000),
      proficiency('fire-ball', 'Fire Ball', 'spell', 1000),
      proficiency('staves', 'Staves', 'weapon', 500),
    ],
    entries: [
      chipWeapon('staff', 'Staff', {
        baseDamage: 5,
        damageTypes: ['bludgeoning'],
        proficiency: 'staves',
        canBlock: true,
      }),
      chipSpell('fire-bolt', 'Fire Bolt', { rank: 'F', baseMana: 40, baseDamage: 20, rangeFeet: 60 }),
      chipSpell(
        'fire-ball',
        'Fire Ball',
        { rank: 'E', baseMana: 150, baseDamage: 40, rangeFeet: 120, areaFeet: 15 },
        { requires: { all: [{ mastery: 'fire-bolt' }] } },
      ),
    ],
  }),
  sample({
    name: 'Ooze',
    fields: {
      race: 'Ooze',
      strength: 20,
      dexterity: 4,
      constitution: 30,
      perception: 2,
      arcane: 0,
      will: 1,
      racialMultiplier: 40,
      hasFacing: false,
    },
    proficiencies: [proficiency('pseudopod', 'Pseudopod', 'weapon', 0)],
    entries: [
      chipWeapon('pseudopod', 'Pseudopod', { baseDamage: 12, damageTypes: ['bludgeoning'] }),
      chipEntry('ability', 'jelly', 'Jelly', {}, { modifiers: [resists('physical', 4000)] }),
    ],
    size: 2,
  }),
];

/** Examples, too. */
export const SAMPLE_HEROES: readonly SheetTemplate[] = [
  sample({
    name: 'Swordfighter',
    fields: { race: 'Human', strength: 12, dexterity: 11, constitution: 10, perception: 9, arcane: 5, will: 8 },
    proficiencies: [
      proficiency('swords', 'Swords', 'weapon', 1500),
      proficiency('parry', 'Parry', 'skill', 500),
      proficiency('athletics', 'Athletics', 'skill', 800),
    ],
    entries: [
      chipWeapon('sword', 'Longsword', { baseDamage: 10, proficiency: 'swords', canParry: true }, { weight: 3 }),
      chipShield('shield', 'Round shield', { weight: 4 }),
      chipArmor('mail', 'Chain mail', 'medium', { weight: 8, modifiers: [resists('slashing', 1000)] }),
      chipEntry('consumable', 'potion', 'Healing potion', { restoresHp: 100 }, { quantity: 2, weight: 1 }),
      chipEntry('container', 'backpack', 'Backpack', { weightLimit: 20 }, { weight: 1 }),
    ],
  }),
  sample({
    name: 'Spellcaster',
    fields: { race: 'Human', strength: 6, dexterity: 9, constitution: 8, perception: 10, arcane: 12, will: 11 },
    proficiencies: [
      proficiency('fire-bolt', 'Fire Bolt', 'spell', 1200),
      proficiency('staves', 'Staves', 'weapon', 200),
      proficiency('lore', 'Lore', 'skill', 1500),
    ],
    entries: [
      chipSpell('fire-bolt', 'Fire Bolt', { rank: 'F', baseMana: 12, baseDamage: 10, rangeFeet: 60 }),
      chipWeapon(
        'staff',
        'Staff',
        { baseDamage: 4, damageTypes: ['bludgeoning'], proficiency: 'staves', canBlock: true },
        { weight: 2 },
      ),
    ],
  }),
];
