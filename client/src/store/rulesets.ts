import { findRuleset, RULESETS, withNames, type Ruleset } from '@tallow/shared/rules';

let spoken: ReadonlyMap<string, Ruleset> = new Map();

/** From now on rules call what they define as the reader's language does; `say` answers by keys of their catalogues. */
export function nameRulesets(say: (key: string) => string): void {
  spoken = new Map(
    RULESETS.map((ruleset) => [ruleset.id, withNames(ruleset, (at) => say(`${ruleset.id}.names.${at}`))]),
  );
}

/** Rules to show and to preview with; undefined for what this page does not know. */
export const spokenRuleset = (id: string): Ruleset | undefined => spoken.get(id) ?? findRuleset(id);

/** What a condition is called, whatever rules it is of; undefined when none know it. */
export function conditionName(condition: string): string | undefined {
  const all = RULESETS.flatMap(({ id }) => spokenRuleset(id)?.conditions ?? []);
  return all.find(({ id }) => id === condition)?.name;
}
