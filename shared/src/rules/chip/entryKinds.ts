import type { EntryKind, FieldDefinition } from '../contract/SheetDefinition.ts';
import { CORE_STATS } from './stats.ts';
import { RANKS } from './ranks.ts';

type Choices = readonly { readonly id: string; readonly name: string }[];
const MAX = 1_000_000;
const number = (id: string, name: string, start = 0, max = MAX, min = 0): FieldDefinition => ({
  id,
  name,
  kind: 'number',
  group: 'entry',
  start,
  min,
  max,
});
const text = (id: string, name: string): FieldDefinition => ({ id, name, kind: 'text', group: 'entry', start: '' });
const flag = (id: string, name: string, start = false): FieldDefinition => ({
  id,
  name,
  kind: 'flag',
  group: 'entry',
  start,
});
const choice = (id: string, name: string, choices: Choices, start: string): FieldDefinition => ({
  id,
  name,
  kind: 'choice',
  group: 'entry',
  start,
  choices,
});
const list = (id: string, name: string): FieldDefinition => ({ id, name, kind: 'list', group: 'entry', start: [] });

const LASTS = [number('lastsRounds', 'Effect lasts (rounds)'), number('lastsHours', 'Effect lasts (hours)')];
const SEVERAL = [number('mostTargets', 'Targets at most', 1, 50), number('areaFeet', 'Area (ft, 0: none)', 0, 1000)];

const WEAPON: readonly FieldDefinition[] = [
  text('weaponType', 'Weapon type'),
  list('damageTypes', 'Damage types'),
  number('baseDamage', 'Base damage'),
  number('hitBonus', 'Bonus to hit', 0, MAX, -MAX),
  choice('stat', 'Governing stat', CORE_STATS, 'strength'),
  number('reachFeet', 'Reach (ft, 0: not for melee)', 5, 1000),
  number('rangeFeet', 'Range when thrown or shot (ft, 0: none)', 0, 10_000),
  text('proficiency', 'Proficiency'),
  flag('canBlock', 'Can block'),
  flag('canParry', 'Can parry'),
  ...SEVERAL,
  text('notes', 'Effects'),
];

const SPELL: readonly FieldDefinition[] = [
  choice(
    'rank',
    'Rank',
    RANKS.map(({ id }) => ({ id, name: id })),
    'F',
  ),
  flag('isAttack', 'Is an attack spell', true),
  text('damageType', 'Damage type'),
  number('baseMana', 'Base mana'),
  number('baseDamage', 'Base damage'),
  number('rangeFeet', 'Range (ft)', 30, 10_000),
  ...SEVERAL,
  number('overload', 'Overload modifier (hundredths)', 20, 10_000),
  text('proficiency', 'Proficiency'),
  flag('isDodgeable', 'Can be dodged', true),
  flag('isBlockable', 'Can be blocked', true),
  number('points', 'Action points', 1, 20),
  ...LASTS,
  text('notes', 'Effects'),
];

const ARMOR_CATEGORIES = [
  { id: 'light', name: 'Light' },
  { id: 'medium', name: 'Medium' },
  { id: 'heavy', name: 'Heavy' },
] as const;

/** EQP1 to EQP8: equipment is a list, without slots. */
export const ENTRY_KINDS: readonly EntryKind[] = [
  { id: 'weapon', name: 'Weapon', plural: 'Weapons', isItem: true, fields: WEAPON },
  {
    id: 'armor',
    name: 'Armor',
    plural: 'Armor',
    isItem: true,
    fields: [choice('category', 'Category', ARMOR_CATEGORIES, 'light'), text('notes', 'Effects')],
    // EQP4
    standard: [
      {
        when: { field: 'category', is: 'heavy' },
        modifiers: [{ kind: 'advantage', on: 'dodge', mode: 'disadvantage' }],
      },
    ],
  },
  {
    id: 'shield',
    name: 'Shield',
    plural: 'Shields',
    isItem: true,
    fields: [text('notes', 'Effects')],
    // EQP5
    standard: [{ modifiers: [{ kind: 'advantage', on: 'block', mode: 'advantage' }] }],
  },
  { id: 'spell', name: 'Spell', plural: 'Spells', isItem: false, fields: SPELL },
  {
    id: 'consumable',
    name: 'Consumable',
    plural: 'Consumables',
    isItem: true,
    fields: [
      number('restoresHp', 'Restores HP'),
      number('restoresMana', 'Restores mana'),
      ...LASTS,
      text('notes', 'Effects'),
    ],
  },
  {
    id: 'container',
    name: 'Container',
    plural: 'Containers',
    isItem: true,
    fields: [
      number('weightLimit', 'Weight limit (0: none)'),
      flag('negatesWeight', 'Negates the weight of what it holds'),
    ],
  },
  { id: 'gear', name: 'Gear', plural: 'Gear', isItem: true, fields: [text('notes', 'Effects')] },
  {
    id: 'ability',
    name: 'Ability',
    plural: 'Abilities',
    isItem: false,
    fields: [flag('canBlock', 'Can block'), text('notes', 'Effects')],
  },
];
