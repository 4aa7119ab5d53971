import type { DerivedDefinition, FieldDefinition } from '../contract/SheetDefinition.ts';

/** SRD 5.2: the six abilities. */
export const ABILITIES = [
  { id: 'strength', name: 'Strength' },
  { id: 'dexterity', name: 'Dexterity' },
  { id: 'constitution', name: 'Constitution' },
  { id: 'intelligence', name: 'Intelligence' },
  { id: 'wisdom', name: 'Wisdom' },
  { id: 'charisma', name: 'Charisma' },
] as const;
export type AbilityId = (typeof ABILITIES)[number]['id'];

/** SRD 5.2: the skills and their usual abilities. */
export const SKILLS = [
  ['acrobatics', 'Acrobatics', 'dexterity'],
  ['animalHandling', 'Animal Handling', 'wisdom'],
  ['arcana', 'Arcana', 'intelligence'],
  ['athletics', 'Athletics', 'strength'],
  ['deception', 'Deception', 'charisma'],
  ['history', 'History', 'intelligence'],
  ['insight', 'Insight', 'wisdom'],
  ['intimidation', 'Intimidation', 'charisma'],
  ['investigation', 'Investigation', 'intelligence'],
  ['medicine', 'Medicine', 'wisdom'],
  ['nature', 'Nature', 'intelligence'],
  ['perception', 'Perception', 'wisdom'],
  ['performance', 'Performance', 'charisma'],
  ['persuasion', 'Persuasion', 'charisma'],
  ['religion', 'Religion', 'intelligence'],
  ['sleightOfHand', 'Sleight of Hand', 'dexterity'],
  ['stealth', 'Stealth', 'dexterity'],
  ['survival', 'Survival', 'wisdom'],
] as const;

export type SkillId = (typeof SKILLS)[number][0];

const number = (id: string, name: string, group: string, start: number, min: number, max: number): FieldDefinition => ({
  id,
  name,
  kind: 'number',
  group,
  start,
  min,
  max,
});

export const FIELDS: readonly FieldDefinition[] = [
  ...ABILITIES.map(({ id, name }) => number(id, name, 'abilities', 10, 1, 30)),
  number('level', 'Level', 'core', 1, 1, 30),
  number('hitPointMaximum', 'Hit Point maximum', 'core', 10, 1, 10_000),
  number('speed', 'Speed (ft)', 'core', 30, 0, 1_000),
  number('attacksPerAction', 'Attacks per action', 'core', 1, 1, 10),
  { id: 'makesDeathSaves', name: 'Makes Death Saving Throws', kind: 'flag', group: 'core', start: true },
  { id: 'vulnerabilities', name: 'Vulnerabilities', kind: 'list', group: 'core', start: [] },
  number('armorBase', 'Armor Class before Dexterity', 'armor', 10, 0, 50),
  number('dexterityLeast', 'Least Dexterity that counts for Armor Class', 'armor', -99, -99, 99),
  number('dexterityMost', 'Most Dexterity that counts for Armor Class', 'armor', 99, -99, 99),
  ...ABILITIES.map(({ id, name }) => number(`${id}SaveTraining`, `${name} saves (1: proficient)`, 'training', 0, 0, 1)),
  ...SKILLS.map(([id, name]) => number(`${id}Training`, `${name} (1: proficient, 2: expert)`, 'training', 0, 0, 2)),
];

const derived = (id: string, name: string, group: string, formula: string): DerivedDefinition => ({
  id,
  name,
  group,
  formula,
});

export const DERIVED: readonly DerivedDefinition[] = [
  ...ABILITIES.map(({ id, name }) =>
    derived(`${id}Modifier`, `${name} modifier`, 'abilities', `floor((${id} - 10) / 2)`),
  ),
  derived('proficiencyBonus', 'Proficiency Bonus', 'core', 'floor((level + 7) / 4)'),
  derived(
    'armorClass',
    'Armor Class',
    'core',
    'armorBase + min(max(dexterityModifier, dexterityLeast), dexterityMost)',
  ),
  derived('initiative', 'Initiative', 'core', 'dexterityModifier'),
  derived('testModifier', 'Modifier of all D20 Tests', 'core', '0'),
  derived('deathSaveLimit', 'Death saves that decide', 'core', '3'),
  ...ABILITIES.map(({ id, name }) =>
    derived(`${id}Save`, `${name} save`, 'saves', `${id}Modifier + ${id}SaveTraining * proficiencyBonus`),
  ),
  ...SKILLS.map(([id, name, ability]) =>
    derived(id, name, 'skills', `${ability}Modifier + ${id}Training * proficiencyBonus`),
  ),
  derived('passivePerception', 'Passive Perception', 'skills', '10 + perception'),
];
