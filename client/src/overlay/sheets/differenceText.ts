import type { DifferencesReply } from '@tallow/shared/contracts';
import type { FieldValue, Ruleset } from '@tallow/shared/rules';
import { t } from '../words/t.ts';
import { fieldText } from './fieldText.ts';
import { toPercent } from './percent.ts';

type Difference = DifferencesReply['differences'][number];
type Named = { readonly id: string; readonly name: string };

const nameIn = (definitions: readonly Named[], { id, name }: Difference): string =>
  definitions.find((definition) => definition.id === id)?.name ?? name;

/** What differs, as the rules of the table call it. */
export function differenceName({ sheet }: Pick<Ruleset, 'sheet'>, difference: Difference): string {
  switch (difference.part) {
    case 'name':
      return t('sheet.name');
    case 'size':
      return t('sheet.size');
    case 'fields':
      return nameIn(sheet.fields, difference);
    case 'bonuses':
      return t('compare.bonus', { name: nameIn(sheet.derived, difference) });
    case 'proficiencies':
      return nameIn(sheet.proficiencies, difference);
    case 'entries':
      return difference.name;
  }
}

function valueText({ sheet }: Pick<Ruleset, 'sheet'>, { part, id }: Difference, value: FieldValue | null): string {
  if (value === null) return t('compare.absent');
  if (part === 'proficiencies') return t('compare.share', { share: toPercent(Number(value)) });
  if (part === 'entries') return t('gear.times', { quantity: Number(value) });
  const definition = part === 'fields' ? sheet.fields.find((field) => field.id === id) : undefined;
  return fieldText(definition ?? { kind: 'text' }, value);
}

/** What it is here, and what there. Things can differ in more than their number. */
export function differenceValues(ruleset: Pick<Ruleset, 'sheet'>, difference: Difference): string {
  const here = valueText(ruleset, difference, difference.table);
  const there = valueText(ruleset, difference, difference.library);
  return here === there ? t('compare.inside') : t('compare.values', { here, there });
}
