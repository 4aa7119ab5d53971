import type { OptionDefinition, Options } from '../contract/SheetDefinition.ts';
import type { Unnamed } from '../contract/Unnamed.ts';

/** The older reading of the rules, one switch a sentence; the first value of each is the revision's. */
export const VARIANTS: readonly Unnamed<OptionDefinition>[] = [
  { id: 'hp', values: [{ id: 'health' }, { id: 'constitution' }] },
  { id: 'no-reaction', values: [{ id: 'armor-class' }, { id: 'auto-hit' }] },
  { id: 'parry-stat', values: [{ id: 'weapon' }, { id: 'dexterity' }] },
  { id: 'skill-proficiency', values: [{ id: 'on' }, { id: 'off' }] },
  { id: 'damage-base', values: [{ id: 'on' }, { id: 'off' }] },
  { id: 'ap-reset', values: [{ id: 'own-turn' }, { id: 'round' }] },
];

/** Whether the table plays the older reading: `isOlder('hp', options)`. */
export function isOlder(id: string, options: Options): boolean {
  const older = VARIANTS.find((variant) => variant.id === id)?.values[1]?.id;
  return older !== undefined && options[id] === older;
}
