import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Input, Step } from '../contract/Action.ts';
import type { Change } from '../contract/Change.ts';
import type { RuleRefusal } from '../contract/RuleRefusal.ts';
import type { Being, Chance } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { MASTERY, shrinkage } from './proficiency.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

interface Grant {
  readonly id: string;
  readonly group: 'growth' | 'gm';
  readonly inputs: readonly Unnamed<Input>[];
  /** What changes, and a sentence about it; or why not. */
  readonly give: (
    ask: Ask,
    being: Being,
    chance: Chance,
  ) => { readonly changes: readonly Change[]; readonly text: Say } | RuleRefusal;
}

/** An action outside of the economy of points; `gm`: the GM's alone. */
export function grant({ id, group, inputs, give }: Grant): Unnamed<ActionDefinition> {
  return {
    id,
    group,
    inputs,
    cost: {},
    available: () => ({ ok: true }),
    preview: () => '',
    begin: (ask, world, chance) => {
      const being = world.being(ask.actor);
      if (!being) return refuse('unknown-sheet');
      if (group === 'gm' && !ask.byGm) return refuse('not-gm');
      const given = give(ask, being, chance);
      if (typeof given === 'string') return refuse(given);
      return accept<Step>({
        changes: given.changes,
        lines: [{ kind: 'note', of: being.sheet.id, text: given.text, forReaders: true }],
      });
    },
  };
}

export const fieldOf = ({ sheet }: Being, field: string): number => Number(sheet.fields[field] ?? 0);
const PROFICIENCY: Unnamed<Input> = { id: 'proficiency', kind: 'proficiency' };

/** PRF8 */
export const DISQUALIFY_USE = grant({
  id: 'disqualify-use',
  group: 'gm',
  inputs: [PROFICIENCY],
  give: ({ inputs }, being) => {
    const changes = shrinkage(being, String(inputs['proficiency'] ?? ''));
    return changes.length > 0 ? { changes, text: say('growth.notQualified') } : 'invalid-input';
  },
});

/** PRF10: basis points. */
export const DOWNTIME_GAIN = grant({
  id: 'downtime-gain',
  group: 'gm',
  inputs: [PROFICIENCY, { id: 'amount', kind: 'number', min: 1, max: MASTERY, start: 100 }],
  give: ({ inputs, actor }, { sheet }) => {
    const known = sheet.proficiencies.find(({ id }) => id === inputs['proficiency']);
    const amount = Number(inputs['amount']);
    if (!known || !Number.isInteger(amount) || amount < 1) return 'invalid-input';
    return {
      changes: [
        {
          type: 'ProficiencySet',
          sheetId: actor,
          proficiencyId: known.id,
          value: Math.min(MASTERY, known.value + amount),
        },
      ],
      text: say('growth.trained', { skill: known.name }),
    };
  },
});
