import type { EntryKind, FieldDefinition } from '../contract/SheetDefinition.ts';
import type { Unnamed, UnnamedSheet } from '../contract/Unnamed.ts';
import { DAMAGE_TYPES } from './damage.ts';
import { DERIVED, FIELDS } from './stats.ts';

const number = (id: string, start: number, max = 1_000): Unnamed<FieldDefinition> => ({
  id,
  kind: 'number',
  group: 'entry',
  start,
  min: -20,
  max,
});
const flag = (id: string): Unnamed<FieldDefinition> => ({ id, kind: 'flag', group: 'entry', start: false });

const ABILITY_CHOICES = [{ id: 'strength' }, { id: 'dexterity' }, { id: 'finesse' }];

const ENTRY_KINDS: readonly Unnamed<EntryKind>[] = [
  {
    id: 'weapon',
    isItem: true,
    fields: [
      { id: 'damage', kind: 'text', group: 'entry', start: '1d6' },
      {
        id: 'damageType',
        kind: 'choice',
        group: 'entry',
        start: 'slashing',
        choices: DAMAGE_TYPES.map(({ id }) => ({ id })),
      },
      { id: 'ability', kind: 'choice', group: 'entry', start: 'strength', choices: ABILITY_CHOICES },
      number('reachFeet', 5),
      number('rangeFeet', 0),
      number('longRangeFeet', 0),
      number('bonus', 0, 20),
      flag('isTrained'),
      flag('isNatural'),
    ],
  },
  // Armor works through its modifiers on armorBase, dexterityLeast and dexterityMost; a shield through one on
  // armorClass.
  { id: 'armor', isItem: true, fields: [] },
  { id: 'shield', isItem: true, fields: [], standard: [{ modifiers: [{ kind: 'stat', stat: 'armorClass', add: 2 }] }] },
  { id: 'potion', isItem: true, fields: [{ id: 'heals', kind: 'text', group: 'entry', start: '2d4 + 2' }] },
  { id: 'gear', isItem: true, fields: [] },
  { id: 'feature', isItem: false, fields: [{ id: 'text', kind: 'text', group: 'entry', start: '' }] },
];

export const SHEET: UnnamedSheet = {
  fields: FIELDS,
  derived: DERIVED,
  resources: [
    { id: 'hp', min: 0, max: 'hitPointMaximum', starts: 'full', ownerSets: true, isVital: true },
    { id: 'tempHp', min: 0, starts: 'empty', ownerSets: true },
    { id: 'deathSuccesses', min: 0, max: 'deathSaveLimit', starts: 'empty', ownerSets: false },
    { id: 'deathFailures', min: 0, max: 'deathSaveLimit', starts: 'empty', ownerSets: false },
  ],
  entryKinds: ENTRY_KINDS,
  proficiencies: [],
  groups: [{ id: 'core' }, { id: 'abilities' }, { id: 'saves' }, { id: 'skills' }, { id: 'armor' }, { id: 'training' }],
};
