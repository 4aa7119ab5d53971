import type { DerivedDefinition, FieldDefinition } from '../contract/SheetDefinition.ts';

/** STA1 */
export const CORE_STATS = [
  { id: 'strength', name: 'Strength' },
  { id: 'dexterity', name: 'Dexterity' },
  { id: 'constitution', name: 'Constitution' },
  { id: 'perception', name: 'Perception' },
  { id: 'arcane', name: 'Arcane' },
  { id: 'will', name: 'Will' },
] as const;

const substat = (id: string, name: string, formula: string): DerivedDefinition => ({
  id,
  name,
  group: 'substats',
  formula: `floor(${formula})`,
});

/** STA2: later rows use the final values of earlier ones. */
export const SUBSTATS: readonly DerivedDefinition[] = [
  substat('lifting', 'Lifting', 'strength'),
  substat('carryWeight', 'Carry Weight', 'strength'),
  substat('stamina', 'Stamina', 'dexterity'),
  substat('health', 'Health', 'constitution'),
  substat('endurance', 'Endurance', '(health + constitution) / 2'),
  substat('painTolerance', 'Pain Tolerance', '(endurance + strength) / 2'),
  substat('sightDistance', 'Sight Distance', 'perception'),
  substat('charisma', 'Charisma', 'will'),
  substat('intuition', 'Intuition', 'perception'),
  substat('registration', 'Registration', 'perception'),
  substat('acrobatics', 'Acrobatics', '(dexterity + registration) / 2'),
  substat('reactionTime', 'Reaction Time', '(dexterity + intuition) / 2'),
  substat('mana', 'Mana', 'arcane'),
  substat('control', 'Control', '(arcane + mana) / 2'),
  substat('sensitivity', 'Sensitivity', '(intuition + arcane) / 2'),
  substat('mentalFortitude', 'Mental Fortitude', '(will + charisma) / 2'),
  substat('courage', 'Courage', '(mentalFortitude + charisma) / 2'),
];

const THRESHOLDS = [0, 20, 40, 60, 80, 100, 130, 160, 190, 220, 250, 280, 310, 340, 400] as const;
const POINTS = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20] as const;
const FEET = [10, 20, 30, 40, 50, 100, 120, 140, 160, 180, 200, 220, 240, 260, 300] as const;
const steps = (values: readonly number[]): readonly (readonly [number, number])[] =>
  THRESHOLDS.map((threshold, index) => [threshold, values[index]!]);

/** STA4 to STA7, ACT2 and MOV1. */
export const DERIVED: readonly DerivedDefinition[] = [
  ...SUBSTATS,
  {
    id: 'maxHp',
    name: 'Max HP',
    group: 'combat',
    formula: [
      { when: { option: 'hp', is: 'constitution' }, formula: 'racialMultiplier * constitution' },
      { formula: 'health * racialMultiplier' },
    ],
  },
  { id: 'maxMana', name: 'Max mana', group: 'combat', formula: 'arcane * mana' },
  { id: 'armorClass', name: 'Armor Class', group: 'combat', formula: 'floor(dexterity / 2)' },
  { id: 'actionPoints', name: 'Action points', group: 'combat', formula: { by: 'reactionTime', steps: steps(POINTS) } },
  { id: 'movement', name: 'Movement (ft)', group: 'combat', formula: { by: 'dexterity', steps: steps(FEET) } },
];

const HUMAN_MULTIPLIER = 50;
const START = 10;
const MAX = 1_000_000;

export const FIELDS: readonly FieldDefinition[] = [
  { id: 'race', name: 'Race', kind: 'text', group: 'about', start: '' },
  ...CORE_STATS.map(({ id, name }): FieldDefinition => ({
    id,
    name,
    kind: 'number',
    group: 'core',
    start: START,
    min: 0,
    max: MAX,
  })),
  {
    id: 'racialMultiplier',
    name: 'Racial HP multiplier',
    kind: 'number',
    group: 'about',
    start: HUMAN_MULTIPLIER,
    min: 0,
    max: MAX,
  },
  {
    id: 'manaRegeneration',
    name: 'Mana regeneration (% an hour)',
    kind: 'number',
    group: 'about',
    start: 10,
    min: 0,
    max: 1000,
  },
  { id: 'level', name: 'Level', kind: 'number', group: 'growth', start: 1, min: 0 },
  { id: 'xp', name: 'XP', kind: 'number', group: 'growth', start: 0, min: 0 },
  { id: 'nextLevelXp', name: 'XP for the next level', kind: 'number', group: 'growth', start: 0, min: 0 },
  { id: 'unassignedPoints', name: 'Unassigned points', kind: 'number', group: 'growth', start: 0, min: 0 },
  { id: 'hasFacing', name: 'Has a front and a back', kind: 'flag', group: 'about', start: true },
];
