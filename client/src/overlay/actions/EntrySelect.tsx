import type { Entry } from '@tallow/shared/rules';
import { rulesetOf } from '../../store/index.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { useModel } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

interface EntrySelectProps {
  readonly entries: readonly Entry[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function toLabel({ name, active, dropped, quantity }: Entry, isItem: boolean): string {
  const about = dropped ? t('actions.dropped') : active || !isItem ? '' : t('actions.notInHand');
  const named = quantity > 1 ? t('actions.entry.several', { name, quantity }) : name;
  return about === '' ? named : t('actions.entry.noted', { name: named, about });
}

/** The weapon, spell or item that is used. */
export function EntrySelect({ entries, value, onChange }: EntrySelectProps) {
  const ruleset = useModel(rulesetOf);
  const isItem = ({ kind }: Entry): boolean => ruleset?.sheet.entryKinds.find(({ id }) => id === kind)?.isItem === true;
  const options =
    entries.length === 0
      ? [{ value: '', label: t('actions.nothingAtHand') }]
      : entries.map((entry) => ({ value: entry.id as string, label: toLabel(entry, isItem(entry)) }));
  return (
    <SelectField
      label={t('actions.with')}
      hideLabel
      value={value ?? ''}
      options={options}
      disabled={entries.length === 0}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}
