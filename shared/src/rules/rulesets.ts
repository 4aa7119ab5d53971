import { CHIP } from './chip/chip.ts';
import type { Ruleset } from './contract/Ruleset.ts';
import { D20 } from './d20/d20.ts';

/** Every ruleset that this table can play. A new one is a folder beside `chip/` and a line here. */
export const RULESETS: readonly Ruleset[] = [CHIP, D20];

export function findRuleset(id: string): Ruleset | undefined {
  return RULESETS.find((ruleset) => ruleset.id === id);
}
