import type { Entry } from '../contract/Sheet.ts';
import type { Being } from '../contract/World.ts';

export interface Weapon {
  readonly entry: Entry;
  readonly damage: string;
  readonly damageType: string;
  readonly ability: 'strength' | 'dexterity';
  readonly reachFeet: number;
  readonly rangeFeet: number;
  readonly longRangeFeet: number;
  readonly bonus: number;
  readonly isTrained: boolean;
  /** Part of the body: it is never dropped. */
  readonly isNatural: boolean;
}

/** With finesse the better of Strength and Dexterity counts. */
function abilityOf(being: Being, ability: unknown): Weapon['ability'] {
  if (ability === 'finesse')
    return being.value('dexterityModifier') > being.value('strengthModifier') ? 'dexterity' : 'strength';
  return ability === 'dexterity' ? 'dexterity' : 'strength';
}

function readWeapon(being: Being, entry: Entry): Weapon {
  const {
    damage = '1',
    damageType = '',
    ability,
    reachFeet = 5,
    rangeFeet = 0,
    longRangeFeet = 0,
    bonus = 0,
    isTrained,
    isNatural,
  } = entry.fields;
  return {
    entry,
    damage: String(damage),
    damageType: String(damageType),
    ability: abilityOf(being, ability),
    reachFeet: Number(reachFeet),
    rangeFeet: Number(rangeFeet),
    longRangeFeet: Number(longRangeFeet),
    bonus: Number(bonus),
    isTrained: isTrained === true,
    isNatural: isNatural === true,
  };
}

export function weaponsOf(being: Being): readonly Weapon[] {
  return being.sheet.entries
    .filter(({ kind, active, dropped }) => kind === 'weapon' && active && !dropped)
    .map((entry) => readWeapon(being, entry));
}

export function findWeapon(being: Being, entryId: string | null): Weapon | undefined {
  return weaponsOf(being).find(({ entry }) => entry.id === entryId);
}

/** Feet that a being threatens; nothing while it cannot act. */
export function reachOf(being: Being): number {
  return being.has('no-actions') ? 0 : Math.max(0, ...weaponsOf(being).map(({ reachFeet }) => reachFeet));
}
