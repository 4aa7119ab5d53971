import type { KeyboardEvent } from 'react';
import styles from './Field.module.css';
import { Field, type FieldFrame } from './Field.tsx';
import { useDraft } from './useDraft.ts';

interface DraftFieldProps extends FieldFrame {
  readonly value: string;
  /** Called on Enter or on leaving the field, when the text changed. */
  readonly onCommit: (text: string) => void;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly unit?: string;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
}

/** A field that saves itself: Enter or leaving it commits, Escape takes it back. */
export function DraftField({
  value,
  onCommit,
  inputMode = 'text',
  unit,
  lines,
  maxLength,
  placeholder,
  ...frame
}: DraftFieldProps) {
  const draft = useDraft(value, onCommit);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') {
      // With nothing to take back it means what lies around the field.
      if (draft.text !== value) event.stopPropagation();
      draft.revert();
    } else if (event.key === 'Enter' && (lines === undefined || event.ctrlKey)) draft.commit();
  };
  const shared = { value: draft.text, maxLength, placeholder, onKeyDown, onBlur: draft.commit };
  return (
    <Field {...frame}>
      {(wiring) => {
        if (lines !== undefined)
          return (
            <textarea rows={lines} {...shared} {...wiring} onChange={(event) => draft.setText(event.target.value)} />
          );
        const input = (
          <input
            type="text"
            inputMode={inputMode}
            autoComplete="off"
            {...shared}
            {...wiring}
            onChange={(event) => draft.setText(event.target.value)}
          />
        );
        return unit === undefined ? (
          input
        ) : (
          <div className={styles.affix}>
            {input}
            <span className={styles.unit} aria-hidden>
              {unit}
            </span>
          </div>
        );
      }}
    </Field>
  );
}
