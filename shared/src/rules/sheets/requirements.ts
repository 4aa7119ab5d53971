import type { Requirement } from '../contract/Sheet.ts';
import type { Being } from '../contract/World.ts';
import type { Word } from '../../words/index.ts';
import { joined, nameIn, say } from '../words/say.ts';

const MASTERY = 10_000;

/** What is still missing; empty when the requirement is met. */
export function missing(requirement: Requirement | null, being: Being): readonly Word[] {
  if (requirement === null) return [];
  if ('all' in requirement) return requirement.all.flatMap((part) => missing(part, being));
  if ('any' in requirement) {
    const parts = requirement.any.map((part) => missing(part, being));
    return parts.length === 0 || parts.some((part) => part.length === 0)
      ? []
      : [
          joined(
            parts.map((part) => joined(part, 'and')),
            'or',
          ),
        ];
  }
  if ('mastery' in requirement) {
    const known = being.sheet.proficiencies.find(({ id }) => id === requirement.mastery);
    return known && known.value >= MASTERY ? [] : [say('needs.mastery', { what: known?.name ?? requirement.mastery })];
  }
  const value = being.values.get(requirement.field.toLowerCase());
  return value && value.value >= requirement.atLeast
    ? []
    : [
        say('needs.atLeast', {
          what: value ? nameIn(being.sheet.ruleset, `values.${value.id}`) : requirement.field,
          least: requirement.atLeast,
        }),
      ];
}
