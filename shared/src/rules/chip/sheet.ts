import type { SheetDefinition } from '../contract/SheetDefinition.ts';
import { ENTRY_KINDS } from './entryKinds.ts';
import { DERIVED, FIELDS } from './stats.ts';

/** Every proficiency is the GM's own definition: the rules name none. */
export const SHEET: SheetDefinition = {
  fields: FIELDS,
  derived: DERIVED,
  resources: [
    { id: 'hp', name: 'HP', min: 0, max: 'maxHp', starts: 'full', ownerSets: true, isVital: true },
    { id: 'mana', name: 'Mana', min: 0, max: 'maxMana', starts: 'full', ownerSets: true },
    // DMG5
    { id: 'tempHp', name: 'Temporary HP', min: 0, starts: 'empty', ownerSets: false },
  ],
  entryKinds: ENTRY_KINDS,
  proficiencies: [],
  groups: [
    { id: 'about', name: 'About' },
    { id: 'core', name: 'Core stats' },
    { id: 'substats', name: 'Substats' },
    { id: 'combat', name: 'Combat' },
    { id: 'growth', name: 'Growth' },
  ],
};
