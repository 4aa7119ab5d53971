import type { RolledVariable, RollWords } from '@tallow/shared/dice';
import { spokenRuleset } from '../../store/index.ts';
import { saidIn } from '../words/said.ts';
import { t } from '../words/t.ts';

/** What a value of a roll is called: by its rules where they know it, else as it was when it was rolled. */
function variableName(rulesetId: string, { name, label }: RolledVariable): string | undefined {
  const { fields = [], derived = [] } = spokenRuleset(rulesetId)?.sheet ?? {};
  const known = [...fields, ...derived].find(({ id }) => id.toLowerCase() === name);
  return known?.name ?? (label === undefined ? undefined : (saidIn(`${rulesetId}.variables`, label) ?? label));
}

/** What rules write behind the terms of their own rolls; people's labels stay as they wrote them. */
const labelName = (label: string): string =>
  label
    .split(', ')
    .map((part) => saidIn('rules.labels', part) ?? part)
    .join(', ');

/** A formula with the labels of the rules in the reader's language. */
export const withOwnLabels = (formula: string): string =>
  formula.replaceAll(/\[([^[\]]+)\]/g, (_, label: string) => `[${labelName(label)}]`);

/** How this page tells a roll at a table of these rules. `byRules`: the rules made it, not somebody's formula. */
export const rollWords = (rulesetId: string, byRules: boolean): RollWords => ({
  variable: (variable) => variableName(rulesetId, variable),
  label: byRules ? labelName : (label) => label,
  none: t('rolls.none'),
  more: (count) => t('rolls.omitted', { count }),
  successes: (count) => t('rolls.successes', { count }),
});
