import type { Change } from '../contract/Change.ts';
import type { Being } from '../contract/World.ts';

/** A proficiency as rolls use it; `value` in basis points. */
export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

/** PRF5 */
export const MASTERY = 10_000;

/** CHK2: who never trained it has 0. */
export function skillOf(being: Being, id: string): Skill {
  const known = being.sheet.proficiencies.find((proficiency) => proficiency.id === id);
  return known ? { id, name: known.name, value: known.value } : { id, name: '', value: 0 };
}

/** PRF3 to PRF6: one use of each; every one grows once, and no further than mastery. */
export function growth(being: Being, ids: readonly string[]): readonly Change[] {
  return being.sheet.proficiencies.flatMap(({ id, value, growth: rate }): readonly Change[] => {
    const grown = Math.min(MASTERY, value + rate);
    return ids.includes(id) && grown !== value
      ? [{ type: 'ProficiencySet', sheetId: being.sheet.id, proficiencyId: id, value: grown }]
      : [];
  });
}

/** PRF8: what one use brought is taken back. */
export function shrinkage(being: Being, id: string): readonly Change[] {
  const known = being.sheet.proficiencies.find((proficiency) => proficiency.id === id);
  return known
    ? [
        {
          type: 'ProficiencySet',
          sheetId: being.sheet.id,
          proficiencyId: id,
          value: Math.max(0, known.value - known.growth),
        },
      ]
    : [];
}
