import type { EntryKind, FieldDefinition } from '../contract/SheetDefinition.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { CORE_STATS } from './stats.ts';
import { RANKS } from './ranks.ts';

type Choices = readonly { readonly id: string }[];
const MAX = 1_000_000;
const number = (id: string, start = 0, max = MAX, min = 0): Unnamed<FieldDefinition> => ({
  id,
  kind: 'number',
  group: 'entry',
  start,
  min,
  max,
});
const text = (id: string): Unnamed<FieldDefinition> => ({ id, kind: 'text', group: 'entry', start: '' });
const flag = (id: string, start = false): Unnamed<FieldDefinition> => ({ id, kind: 'flag', group: 'entry', start });
const choice = (id: string, choices: Choices, start: string): Unnamed<FieldDefinition> => ({
  id,
  kind: 'choice',
  group: 'entry',
  start,
  choices,
});
const list = (id: string): Unnamed<FieldDefinition> => ({ id, kind: 'list', group: 'entry', start: [] });

const LASTS = [number('lastsRounds'), number('lastsHours')];
const SEVERAL = [number('mostTargets', 1, 50), number('areaFeet', 0, 1000)];

const WEAPON: readonly Unnamed<FieldDefinition>[] = [
  text('weaponType'),
  list('damageTypes'),
  number('baseDamage'),
  number('hitBonus', 0, MAX, -MAX),
  choice('stat', CORE_STATS, 'strength'),
  number('reachFeet', 5, 1000),
  number('rangeFeet', 0, 10_000),
  text('proficiency'),
  flag('canBlock'),
  flag('canParry'),
  ...SEVERAL,
  text('notes'),
];

const SPELL: readonly Unnamed<FieldDefinition>[] = [
  choice(
    'rank',
    RANKS.map(({ id }) => ({ id })),
    'F',
  ),
  flag('isAttack', true),
  text('damageType'),
  number('baseMana'),
  number('baseDamage'),
  number('rangeFeet', 30, 10_000),
  ...SEVERAL,
  number('overload', 20, 10_000),
  text('proficiency'),
  flag('isDodgeable', true),
  flag('isBlockable', true),
  number('points', 1, 20),
  ...LASTS,
  text('notes'),
];

const ARMOR_CATEGORIES = [{ id: 'light' }, { id: 'medium' }, { id: 'heavy' }] as const;

/** EQP1 to EQP8: equipment is a list, without slots. */
export const ENTRY_KINDS: readonly Unnamed<EntryKind>[] = [
  { id: 'weapon', isItem: true, fields: WEAPON },
  {
    id: 'armor',
    isItem: true,
    fields: [choice('category', ARMOR_CATEGORIES, 'light'), text('notes')],
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
    isItem: true,
    fields: [text('notes')],
    // EQP5
    standard: [{ modifiers: [{ kind: 'advantage', on: 'block', mode: 'advantage' }] }],
  },
  { id: 'spell', isItem: false, fields: SPELL },
  { id: 'consumable', isItem: true, fields: [number('restoresHp'), number('restoresMana'), ...LASTS, text('notes')] },
  { id: 'container', isItem: true, fields: [number('weightLimit'), flag('negatesWeight')] },
  { id: 'gear', isItem: true, fields: [text('notes')] },
  { id: 'ability', isItem: false, fields: [flag('canBlock'), text('notes')] },
];
