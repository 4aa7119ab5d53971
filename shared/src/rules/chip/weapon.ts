import type { EntryId } from '../../kernel/index.ts';
import type { Entry } from '../contract/Sheet.ts';
import type { Being } from '../contract/World.ts';
import { missing } from '../sheets/requirements.ts';

/** A weapon entry, read. Distances in feet; 0 where it cannot. */
export interface Weapon {
  readonly entry: Entry;
  readonly stat: string;
  readonly base: number;
  readonly hitBonus: number;
  readonly damageTypes: readonly string[];
  readonly reachFeet: number;
  readonly rangeFeet: number;
  readonly proficiency: string;
  readonly canBlock: boolean;
  readonly canParry: boolean;
  readonly mostTargets: number;
  readonly areaFeet: number;
}

export function weaponOf(entry: Entry): Weapon {
  const {
    stat = 'strength',
    baseDamage = 0,
    hitBonus = 0,
    damageTypes,
    reachFeet = 5,
    rangeFeet = 0,
    proficiency = '',
    canBlock,
    canParry,
    mostTargets = 1,
    areaFeet = 0,
  } = entry.fields;
  return {
    entry,
    stat: String(stat),
    base: Number(baseDamage),
    hitBonus: Number(hitBonus),
    damageTypes: Array.isArray(damageTypes) ? damageTypes : [],
    reachFeet: Number(reachFeet),
    rangeFeet: Number(rangeFeet),
    proficiency: String(proficiency),
    canBlock: canBlock === true,
    canParry: canParry === true,
    mostTargets: Number(mostTargets),
    areaFeet: Number(areaFeet),
  };
}

/** EQP3: every weapon at hand; more than one may be. */
function weaponsOf(being: Being): readonly Weapon[] {
  return being.sheet.entries
    .filter(({ kind, active, dropped, quantity }) => kind === 'weapon' && active && !dropped && quantity > 0)
    .map(weaponOf);
}

/** PRF7: those whose prerequisites are met. */
export const usableWeaponsOf = (being: Being): readonly Weapon[] =>
  weaponsOf(being).filter(({ entry }) => missing(entry.requires, being).length === 0);

export function findWeapon(being: Being, entryId: EntryId | string | null): Weapon | undefined {
  return weaponsOf(being).find(({ entry }) => entry.id === entryId);
}

export const isMeleeWeapon = ({ reachFeet }: Weapon): boolean => reachFeet > 0;

/** MOV4: what it threatens; nothing while unconscious or without a melee weapon at hand. */
export function reachOf(being: Being): number {
  return being.has('unconscious') ? 0 : Math.max(0, ...usableWeaponsOf(being).map(({ reachFeet }) => reachFeet));
}
