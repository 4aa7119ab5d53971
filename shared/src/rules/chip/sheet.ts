import type { UnnamedSheet } from '../contract/Unnamed.ts';
import { ENTRY_KINDS } from './entryKinds.ts';
import { DERIVED, FIELDS } from './stats.ts';

/** Every proficiency is the GM's own definition: the rules name none. */
export const SHEET: UnnamedSheet = {
  fields: FIELDS,
  derived: DERIVED,
  resources: [
    { id: 'hp', min: 0, max: 'maxHp', starts: 'full', ownerSets: true, isVital: true },
    { id: 'mana', min: 0, max: 'maxMana', starts: 'full', ownerSets: true },
    // DMG5
    { id: 'tempHp', min: 0, starts: 'empty', ownerSets: false },
  ],
  entryKinds: ENTRY_KINDS,
  proficiencies: [],
  groups: [{ id: 'about' }, { id: 'core' }, { id: 'substats' }, { id: 'combat' }, { id: 'growth' }],
};
