import type { DerivedDefinition, FieldDefinition } from '../contract/SheetDefinition.ts';
import type { Unnamed } from '../contract/Unnamed.ts';

/** STA1 */
export const CORE_STATS = [
  { id: 'strength' },
  { id: 'dexterity' },
  { id: 'constitution' },
  { id: 'perception' },
  { id: 'arcane' },
  { id: 'will' },
] as const;

const substat = (id: string, formula: string): Unnamed<DerivedDefinition> => ({
  id,
  group: 'substats',
  formula: `floor(${formula})`,
});

/** STA2: later rows use the final values of earlier ones. */
export const SUBSTATS: readonly Unnamed<DerivedDefinition>[] = [
  substat('lifting', 'strength'),
  substat('carryWeight', 'strength'),
  substat('stamina', 'dexterity'),
  substat('health', 'constitution'),
  substat('endurance', '(health + constitution) / 2'),
  substat('painTolerance', '(endurance + strength) / 2'),
  substat('sightDistance', 'perception'),
  substat('charisma', 'will'),
  substat('intuition', 'perception'),
  substat('registration', 'perception'),
  substat('acrobatics', '(dexterity + registration) / 2'),
  substat('reactionTime', '(dexterity + intuition) / 2'),
  substat('mana', 'arcane'),
  substat('control', '(arcane + mana) / 2'),
  substat('sensitivity', '(intuition + arcane) / 2'),
  substat('mentalFortitude', '(will + charisma) / 2'),
  substat('courage', '(mentalFortitude + charisma) / 2'),
];

const THRESHOLDS = [0, 20, 40, 60, 80, 100, 130, 160, 190, 220, 250, 280, 310, 340, 400] as const;
const POINTS = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20] as const;
const FEET = [10, 20, 30, 40, 50, 100, 120, 140, 160, 180, 200, 220, 240, 260, 300] as const;
const steps = (values: readonly number[]): readonly (readonly [number, number])[] =>
  THRESHOLDS.map((threshold, index) => [threshold, values[index]!]);

/** STA4 to STA7, ACT2 and MOV1. */
export const DERIVED: readonly Unnamed<DerivedDefinition>[] = [
  ...SUBSTATS,
  {
    id: 'maxHp',
    group: 'combat',
    formula: [
      { when: { option: 'hp', is: 'constitution' }, formula: 'racialMultiplier * constitution' },
      { formula: 'health * racialMultiplier' },
    ],
  },
  { id: 'maxMana', group: 'combat', formula: 'arcane * mana' },
  { id: 'armorClass', group: 'combat', formula: 'floor(dexterity / 2)' },
  { id: 'actionPoints', group: 'combat', formula: { by: 'reactionTime', steps: steps(POINTS) } },
  { id: 'movement', group: 'combat', formula: { by: 'dexterity', steps: steps(FEET) } },
];

const HUMAN_MULTIPLIER = 50;
const START = 10;
const MAX = 1_000_000;

export const FIELDS: readonly Unnamed<FieldDefinition>[] = [
  { id: 'race', kind: 'text', group: 'about', start: '' },
  ...CORE_STATS.map(({ id }): Unnamed<FieldDefinition> => ({
    id,
    kind: 'number',
    group: 'core',
    start: START,
    min: 0,
    max: MAX,
  })),
  { id: 'racialMultiplier', kind: 'number', group: 'about', start: HUMAN_MULTIPLIER, min: 0, max: MAX },
  { id: 'manaRegeneration', kind: 'number', group: 'about', start: 10, min: 0, max: 1000 },
  { id: 'level', kind: 'number', group: 'growth', start: 1, min: 0 },
  { id: 'xp', kind: 'number', group: 'growth', start: 0, min: 0 },
  { id: 'nextLevelXp', kind: 'number', group: 'growth', start: 0, min: 0 },
  { id: 'unassignedPoints', kind: 'number', group: 'growth', start: 0, min: 0 },
  { id: 'hasFacing', kind: 'flag', group: 'about', start: true },
];
