import type { OptionDefinition, Options } from '../contract/SheetDefinition.ts';

/** The older reading of the rules, one switch a sentence; the first value of each is the revision's. */
export const VARIANTS: readonly OptionDefinition[] = [
  {
    id: 'hp',
    name: 'Max HP from',
    values: [
      { id: 'health', name: 'Health' },
      { id: 'constitution', name: 'Constitution' },
    ],
  },
  {
    id: 'no-reaction',
    name: 'An attack without a reaction',
    values: [
      { id: 'armor-class', name: 'has to reach the Armor Class' },
      { id: 'auto-hit', name: 'hits' },
    ],
  },
  {
    id: 'parry-stat',
    name: 'Parry uses',
    values: [
      { id: 'weapon', name: 'the stat of the weapon' },
      { id: 'dexterity', name: 'Dexterity' },
    ],
  },
  {
    id: 'skill-proficiency',
    name: 'Proficiency in skill checks',
    values: [
      { id: 'on', name: 'counts' },
      { id: 'off', name: 'does not count' },
    ],
  },
  {
    id: 'damage-base',
    name: 'Base damage of weapons',
    values: [
      { id: 'on', name: 'counts' },
      { id: 'off', name: 'does not count' },
    ],
  },
  {
    id: 'ap-reset',
    name: 'Action points come back',
    values: [
      { id: 'own-turn', name: 'at the start of the own turn' },
      { id: 'round', name: 'with each round' },
    ],
  },
];

/** Whether the table plays the older reading: `isOlder('hp', options)`. */
export function isOlder(id: string, options: Options): boolean {
  const older = VARIANTS.find((variant) => variant.id === id)?.values[1]?.id;
  return older !== undefined && options[id] === older;
}
