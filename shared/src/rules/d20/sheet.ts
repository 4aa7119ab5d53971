import type { EntryKind, FieldDefinition, SheetDefinition } from '../contract/SheetDefinition.ts';
import { DAMAGE_TYPES } from './damage.ts';
import { DERIVED, FIELDS } from './stats.ts';

const number = (id: string, name: string, start: number, max = 1_000): FieldDefinition => ({
  id,
  name,
  kind: 'number',
  group: 'entry',
  start,
  min: -20,
  max,
});
const flag = (id: string, name: string): FieldDefinition => ({ id, name, kind: 'flag', group: 'entry', start: false });

const ABILITY_CHOICES = [
  { id: 'strength', name: 'Strength' },
  { id: 'dexterity', name: 'Dexterity' },
  { id: 'finesse', name: 'Finesse: the better' },
];

const ENTRY_KINDS: readonly EntryKind[] = [
  {
    id: 'weapon',
    name: 'Weapon',
    plural: 'Weapons',
    isItem: true,
    fields: [
      { id: 'damage', name: 'Damage dice', kind: 'text', group: 'entry', start: '1d6' },
      {
        id: 'damageType',
        name: 'Damage type',
        kind: 'choice',
        group: 'entry',
        start: 'slashing',
        choices: DAMAGE_TYPES.map(({ id, name }) => ({ id, name })),
      },
      { id: 'ability', name: 'Ability', kind: 'choice', group: 'entry', start: 'strength', choices: ABILITY_CHOICES },
      number('reachFeet', 'Reach (ft, 0: not for melee)', 5),
      number('rangeFeet', 'Normal range (ft, 0: none)', 0),
      number('longRangeFeet', 'Long range (ft)', 0),
      number('bonus', 'Bonus to hit and damage', 0, 20),
      flag('isTrained', 'Proficient with it'),
      flag('isNatural', 'Part of the body: is never dropped'),
    ],
  },
  // Armor works through its modifiers on armorBase, dexterityLeast and dexterityMost; a shield through one on
  // armorClass.
  { id: 'armor', name: 'Armor', plural: 'Armor', isItem: true, fields: [] },
  {
    id: 'shield',
    name: 'Shield',
    plural: 'Shields',
    isItem: true,
    fields: [],
    standard: [{ modifiers: [{ kind: 'stat', stat: 'armorClass', add: 2 }] }],
  },
  {
    id: 'potion',
    name: 'Potion',
    plural: 'Potions',
    isItem: true,
    fields: [{ id: 'heals', name: 'Heals (dice)', kind: 'text', group: 'entry', start: '2d4 + 2' }],
  },
  { id: 'gear', name: 'Gear', plural: 'Gear', isItem: true, fields: [] },
  {
    id: 'feature',
    name: 'Feature',
    plural: 'Features',
    isItem: false,
    fields: [{ id: 'text', name: 'Text', kind: 'text', group: 'entry', start: '' }],
  },
];

export const SHEET: SheetDefinition = {
  fields: FIELDS,
  derived: DERIVED,
  resources: [
    { id: 'hp', name: 'Hit Points', min: 0, max: 'hitPointMaximum', starts: 'full', ownerSets: true, isVital: true },
    { id: 'tempHp', name: 'Temporary Hit Points', min: 0, starts: 'empty', ownerSets: true },
    {
      id: 'deathSuccesses',
      name: 'Death saves made',
      min: 0,
      max: 'deathSaveLimit',
      starts: 'empty',
      ownerSets: false,
    },
    {
      id: 'deathFailures',
      name: 'Death saves failed',
      min: 0,
      max: 'deathSaveLimit',
      starts: 'empty',
      ownerSets: false,
    },
  ],
  entryKinds: ENTRY_KINDS,
  proficiencies: [],
  groups: [
    { id: 'core', name: 'Core' },
    { id: 'abilities', name: 'Abilities' },
    { id: 'saves', name: 'Saving throws' },
    { id: 'skills', name: 'Skills' },
    { id: 'armor', name: 'Armor' },
    { id: 'training', name: 'Training' },
  ],
};
