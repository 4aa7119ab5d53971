import { refuse } from '../../kernel/index.ts';
import type { Ruleset } from '../../rules/index.ts';
import type { Decider, Decision } from './Decider.ts';
import type { Draft } from './Draft.ts';
import type { Facts } from './Facts.ts';
import { rulesetOf } from './rulesetOf.ts';
import type { TableState } from './TableState.ts';

/** A table that has rules, and who asks something of it. */
export interface Asked {
  readonly state: TableState;
  readonly facts: Facts;
  readonly ruleset: Ruleset;
  readonly draft: Draft;
}

/** Judged by the rules that the table plays by; refused on a table of maps only. */
export function inRules<Intent>(judge: (asked: Asked, intent: Intent) => Decision): Decider<Intent> {
  return (state, intent, facts, draft) => {
    const ruleset = rulesetOf(state);
    return ruleset ? judge({ state, facts, ruleset, draft }, intent) : refuse('no-ruleset');
  };
}
