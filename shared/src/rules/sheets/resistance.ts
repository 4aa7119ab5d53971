import type { DamageType } from '../contract/SheetDefinition.ts';
import type { Being } from '../contract/World.ts';

const IMMUNE = 10_000;

/**
 * Basis points of resistance against a damage type: every source of the type, of its category and of `all`, added up
 * and clamped to 0..10000.
 */
export function resistanceOf(being: Being, type: Pick<DamageType, 'id' | 'category'>): number {
  let sum = 0;
  for (const { modifier } of being.modifiers) {
    if (modifier.kind !== 'resistance') continue;
    if (modifier.to === type.id || modifier.to === type.category || modifier.to === 'all') sum += modifier.basisPoints;
  }
  return Math.min(IMMUNE, Math.max(0, sum));
}

/** `floor(damage * (1 - resistance))`. */
export function afterResistance(damage: number, basisPoints: number): number {
  return Number((BigInt(damage) * BigInt(IMMUNE - basisPoints)) / BigInt(IMMUNE));
}
