import type { DerivedDefinition, FieldDefinition } from '../contract/SheetDefinition.ts';
import type { Unnamed } from '../contract/Unnamed.ts';

/** SRD 5.2: the six abilities. */
export const ABILITIES = [
  { id: 'strength' },
  { id: 'dexterity' },
  { id: 'constitution' },
  { id: 'intelligence' },
  { id: 'wisdom' },
  { id: 'charisma' },
] as const;
export type AbilityId = (typeof ABILITIES)[number]['id'];

/** SRD 5.2: the skills and their usual abilities. */
export const SKILLS = [
  ['acrobatics', 'dexterity'],
  ['animalHandling', 'wisdom'],
  ['arcana', 'intelligence'],
  ['athletics', 'strength'],
  ['deception', 'charisma'],
  ['history', 'intelligence'],
  ['insight', 'wisdom'],
  ['intimidation', 'charisma'],
  ['investigation', 'intelligence'],
  ['medicine', 'wisdom'],
  ['nature', 'intelligence'],
  ['perception', 'wisdom'],
  ['performance', 'charisma'],
  ['persuasion', 'charisma'],
  ['religion', 'intelligence'],
  ['sleightOfHand', 'dexterity'],
  ['stealth', 'dexterity'],
  ['survival', 'wisdom'],
] as const;

export type SkillId = (typeof SKILLS)[number][0];

const number = (id: string, group: string, start: number, min: number, max: number): Unnamed<FieldDefinition> => ({
  id,
  kind: 'number',
  group,
  start,
  min,
  max,
});

export const FIELDS: readonly Unnamed<FieldDefinition>[] = [
  ...ABILITIES.map(({ id }) => number(id, 'abilities', 10, 1, 30)),
  number('level', 'core', 1, 1, 30),
  number('hitPointMaximum', 'core', 10, 1, 10_000),
  number('speed', 'core', 30, 0, 1_000),
  number('attacksPerAction', 'core', 1, 1, 10),
  { id: 'makesDeathSaves', kind: 'flag', group: 'core', start: true },
  { id: 'vulnerabilities', kind: 'list', group: 'core', start: [] },
  number('armorBase', 'armor', 10, 0, 50),
  number('dexterityLeast', 'armor', -99, -99, 99),
  number('dexterityMost', 'armor', 99, -99, 99),
  ...ABILITIES.map(({ id }) => number(`${id}SaveTraining`, 'training', 0, 0, 1)),
  ...SKILLS.map(([id]) => number(`${id}Training`, 'training', 0, 0, 2)),
];

const derived = (id: string, group: string, formula: string): Unnamed<DerivedDefinition> => ({ id, group, formula });

export const DERIVED: readonly Unnamed<DerivedDefinition>[] = [
  ...ABILITIES.map(({ id }) => derived(`${id}Modifier`, 'abilities', `floor((${id} - 10) / 2)`)),
  derived('proficiencyBonus', 'core', 'floor((level + 7) / 4)'),
  derived('armorClass', 'core', 'armorBase + min(max(dexterityModifier, dexterityLeast), dexterityMost)'),
  derived('initiative', 'core', 'dexterityModifier'),
  derived('testModifier', 'core', '0'),
  derived('deathSaveLimit', 'core', '3'),
  ...ABILITIES.map(({ id }) => derived(`${id}Save`, 'saves', `${id}Modifier + ${id}SaveTraining * proficiencyBonus`)),
  ...SKILLS.map(([id, ability]) => derived(id, 'skills', `${ability}Modifier + ${id}Training * proficiencyBonus`)),
  derived('passivePerception', 'skills', '10 + perception'),
];
