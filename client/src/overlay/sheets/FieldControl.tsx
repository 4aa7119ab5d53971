import type { FieldDefinition, FieldValue } from '@tallow/shared/rules';
import { DraftField } from '../controls/DraftField.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { toWhole } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import { toList } from './fieldText.ts';

interface FieldControlProps {
  readonly definition: FieldDefinition;
  readonly value: FieldValue;
  /** Called on Enter or on leaving the field, with what fits the definition. */
  readonly onCommit: (value: FieldValue) => void;
}
const LONG = 60;

/** What a field of the ruleset is edited with, by its kind. */
export function FieldControl({
  definition: { name, kind, min = -Infinity, max = Infinity, choices },
  value,
  onCommit,
}: FieldControlProps) {
  switch (kind) {
    case 'flag':
      return <SwitchField label={name} checked={value === true} onChange={onCommit} />;
    case 'choice':
      return choices ? (
        <SelectField
          label={name}
          value={String(value)}
          options={choices.map((choice) => ({ value: choice.id, label: choice.name }))}
          onChange={onCommit}
        />
      ) : (
        <DraftField label={name} value={String(value)} onCommit={onCommit} />
      );
    case 'list':
      return (
        <DraftField
          label={name}
          note={t('entry.listNote')}
          value={Array.isArray(value) ? (value as readonly string[]).join(', ') : ''}
          onCommit={(text) => onCommit(toList(text))}
        />
      );
    case 'number': {
      const commit = (text: string): void => {
        const whole = toWhole(text);
        if (whole !== null) onCommit(Math.min(max, Math.max(min, whole)));
      };
      return <DraftField label={name} inputMode="numeric" value={String(value)} onCommit={commit} />;
    }
    case 'text':
      return (
        <DraftField
          label={name}
          value={String(value)}
          {...(String(value).length > LONG && { lines: 3 })}
          maxLength={4_000}
          onCommit={onCommit}
        />
      );
  }
}
