import type { Requirement } from '../contract/Sheet.ts';
import type { Being } from '../contract/World.ts';

const MASTERY = 10_000;

/** What is still missing, in words; empty when the requirement is met. */
export function missing(requirement: Requirement | null, being: Being): readonly string[] {
  if (requirement === null) return [];
  if ('all' in requirement) return requirement.all.flatMap((part) => missing(part, being));
  if ('any' in requirement) {
    const parts = requirement.any.map((part) => missing(part, being));
    return parts.length === 0 || parts.some((part) => part.length === 0)
      ? []
      : [parts.map((part) => part.join(' and ')).join(' or ')];
  }
  if ('mastery' in requirement) {
    const known = being.sheet.proficiencies.find(({ id }) => id === requirement.mastery);
    return known && known.value >= MASTERY ? [] : [`mastery of ${known?.name ?? requirement.mastery}`];
  }
  const value = being.values.get(requirement.field.toLowerCase());
  return value && value.value >= requirement.atLeast
    ? []
    : [`${value?.name ?? requirement.field} ${requirement.atLeast}`];
}
