import type { Entry } from '../contract/Sheet.ts';

/** A spell entry, read. */
export interface Spell {
  readonly entry: Entry;
  readonly rank: string;
  readonly isAttack: boolean;
  readonly damageType: string;
  readonly baseMana: number;
  readonly baseDamage: number;
  readonly rangeFeet: number;
  readonly mostTargets: number;
  readonly areaFeet: number;
  /** Hundredths. */
  readonly overload: number;
  readonly proficiency: string;
  readonly isDodgeable: boolean;
  readonly isBlockable: boolean;
  readonly points: number;
}

export function spellOf(entry: Entry): Spell {
  const {
    rank = 'F',
    isAttack,
    damageType = '',
    baseMana = 0,
    baseDamage = 0,
    rangeFeet = 0,
    mostTargets = 1,
    areaFeet = 0,
    overload = 0,
    proficiency = '',
    isDodgeable,
    isBlockable,
    points = 1,
  } = entry.fields;
  return {
    entry,
    rank: String(rank),
    isAttack: isAttack !== false,
    damageType: String(damageType),
    baseMana: Number(baseMana),
    baseDamage: Number(baseDamage),
    rangeFeet: Number(rangeFeet),
    mostTargets: Number(mostTargets),
    areaFeet: Number(areaFeet),
    overload: Number(overload),
    proficiency: String(proficiency),
    isDodgeable: isDodgeable !== false,
    isBlockable: isBlockable !== false,
    points: Number(points),
  };
}
