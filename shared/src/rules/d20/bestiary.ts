import type { EntryId } from '../../kernel/index.ts';
import type { Modifier } from '../contract/Effect.ts';
import type { Entry, Fields, SheetTemplate } from '../contract/Sheet.ts';
import { SHEET } from './sheet.ts';

const STARTS: Fields = Object.fromEntries(SHEET.fields.map(({ id, start }) => [id, start]));

function d20Entry(kind: string, name: string, fields: Fields = {}, modifiers: readonly Modifier[] = []): Entry {
  const definition = SHEET.entryKinds.find(({ id }) => id === kind)!;
  const starts = Object.fromEntries(definition.fields.map(({ id, start }) => [id, start]));
  const standard = (definition.standard ?? []).flatMap((part) => part.modifiers);
  const id = name.toLowerCase().replaceAll(/[^a-z]+/g, '-') as EntryId;
  return {
    id,
    kind,
    name,
    fields: { ...starts, ...fields },
    modifiers: [...standard, ...modifiers],
    requires: null,
    quantity: 1,
    weight: 0,
    containerId: null,
    active: true,
    dropped: false,
    secret: false,
  };
}

/** A weapon its bearer is proficient with. */
export const d20Weapon = (name: string, damage: string, damageType: string, fields: Fields = {}): Entry =>
  d20Entry('weapon', name, { damage, damageType, isTrained: true, ...fields });

/** Armor of a base Armor Class; `most` bounds the Dexterity modifier (heavy: 0, which shuts out a malus as well). */
function d20Armor(name: string, base: number, most?: number): Entry {
  const stat = (id: string, add: number): Modifier => ({ kind: 'stat', stat: id, add });
  const bound =
    most === undefined ? [] : [stat('dexterityMost', most - 99), ...(most === 0 ? [stat('dexterityLeast', 99)] : [])];
  return d20Entry('armor', name, {}, [stat('armorBase', base - 10), ...bound]);
}

function creature(
  name: string,
  scores: readonly [number, number, number, number, number, number],
  fields: Fields,
  entries: readonly Entry[],
  size = 1,
): SheetTemplate {
  const [strength, dexterity, constitution, intelligence, wisdom, charisma] = scores;
  return {
    ruleset: 'd20',
    name,
    image: '',
    size,
    fields: { ...STARTS, strength, dexterity, constitution, intelligence, wisdom, charisma, ...fields },
    bonuses: {},
    proficiencies: [],
    entries,
    gmNotes: '',
  };
}
const MONSTER: Fields = { makesDeathSaves: false };
const immuneTo = (...types: readonly string[]): Modifier[] =>
  types.map((to) => ({ kind: 'resistance', to, basisPoints: 10_000 }));

/** From the SRD 5.2.1 (CC-BY-4.0), stat blocks for a fight: senses, languages and special traits are left to the GM. */
export const D20_BESTIARY: readonly SheetTemplate[] = [
  creature(
    'Goblin Warrior',
    [8, 15, 10, 10, 8, 8],
    { ...MONSTER, hitPointMaximum: 10, armorBase: 13, stealthTraining: 2 },
    [
      d20Weapon('Scimitar', '1d6', 'slashing', { ability: 'finesse' }),
      d20Weapon('Shortbow', '1d6', 'piercing', {
        ability: 'dexterity',
        reachFeet: 0,
        rangeFeet: 80,
        longRangeFeet: 320,
      }),
    ],
  ),
  creature(
    'Wolf',
    [14, 15, 12, 3, 12, 6],
    { ...MONSTER, hitPointMaximum: 11, speed: 40, perceptionTraining: 2, stealthTraining: 1 },
    [d20Weapon('Bite', '1d6', 'piercing', { ability: 'finesse', isNatural: true })],
  ),
  creature(
    'Skeleton',
    [10, 16, 15, 6, 8, 5],
    { ...MONSTER, hitPointMaximum: 13, armorBase: 11, vulnerabilities: ['bludgeoning'] },
    [
      d20Weapon('Shortsword', '1d6', 'piercing', { ability: 'finesse' }),
      d20Weapon('Shortbow', '1d6', 'piercing', {
        ability: 'dexterity',
        reachFeet: 0,
        rangeFeet: 80,
        longRangeFeet: 320,
      }),
      d20Entry('feature', 'Undead', { text: 'Immune to poison and exhaustion' }, immuneTo('poison')),
    ],
  ),
  creature(
    'Ogre',
    [19, 8, 16, 5, 7, 7],
    { ...MONSTER, hitPointMaximum: 68, speed: 40, armorBase: 12 },
    [
      d20Weapon('Greatclub', '2d8', 'bludgeoning'),
      d20Weapon('Javelin', '2d6', 'piercing', { rangeFeet: 30, longRangeFeet: 120 }),
    ],
    2,
  ),
  creature('Bandit', [11, 12, 12, 10, 10, 10], { ...MONSTER, hitPointMaximum: 11 }, [
    d20Armor('Leather armor', 11),
    d20Weapon('Scimitar', '1d6', 'slashing', { ability: 'finesse' }),
    d20Weapon('Light crossbow', '1d8', 'piercing', {
      ability: 'dexterity',
      reachFeet: 0,
      rangeFeet: 80,
      longRangeFeet: 320,
    }),
  ]),
];

/** Examples to start from. */
export const D20_HEROES: readonly SheetTemplate[] = [
  creature(
    'Fighter',
    [16, 12, 14, 10, 12, 8],
    {
      hitPointMaximum: 12,
      strengthSaveTraining: 1,
      constitutionSaveTraining: 1,
      athleticsTraining: 1,
      perceptionTraining: 1,
    },
    [
      d20Armor('Chain mail', 16, 0),
      d20Entry('shield', 'Shield'),
      d20Weapon('Longsword', '1d8', 'slashing'),
      d20Weapon('Javelin', '1d6', 'piercing', { rangeFeet: 30, longRangeFeet: 120 }),
      { ...d20Entry('potion', 'Potion of Healing'), quantity: 2 },
    ],
  ),
  creature(
    'Rogue',
    [8, 16, 12, 13, 12, 14],
    {
      hitPointMaximum: 9,
      dexteritySaveTraining: 1,
      intelligenceSaveTraining: 1,
      stealthTraining: 2,
      sleightOfHandTraining: 1,
      perceptionTraining: 1,
    },
    [
      d20Armor('Leather armor', 11),
      d20Weapon('Shortsword', '1d6', 'piercing', { ability: 'finesse' }),
      d20Weapon('Shortbow', '1d6', 'piercing', {
        ability: 'dexterity',
        reachFeet: 0,
        rangeFeet: 80,
        longRangeFeet: 320,
      }),
    ],
  ),
];
