import type { Entry } from '@tallow/shared/rules';
import { SelectField } from '../controls/SelectField.tsx';
import { words } from '../words.ts';

interface EntrySelectProps {
  readonly entries: readonly Entry[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function toLabel({ name, active, dropped, quantity }: Entry): string {
  const about = dropped ? words.actions.dropped : active ? '' : words.actions.notInHand;
  return `${name}${quantity > 1 ? ` ×${quantity}` : ''}${about === '' ? '' : ` (${about})`}`;
}

/** The weapon, spell or item that is used. */
export function EntrySelect({ entries, value, onChange }: EntrySelectProps) {
  const options = entries.length === 0 ? [{ value: '', label: words.actions.nothingAtHand }] : entries.map((entry) => ({ value: entry.id as string, label: toLabel(entry) }));
  return <SelectField label={words.actions.with} hideLabel value={value ?? ''} options={options} disabled={entries.length === 0} onChange={(id) => onChange(id === '' ? null : id)} />;
}
