import type { ComponentProps } from 'react';
import { Field, type FieldFrame } from './Field.tsx';

type TextFieldProps = FieldFrame & Omit<ComponentProps<'input'>, 'id' | 'className'>;

export function TextField({ label, note, error, hideLabel, ...rest }: TextFieldProps) {
  return (
    <Field label={label} note={note} error={error} hideLabel={hideLabel}>
      {(wiring) => <input type="text" autoComplete="off" {...rest} {...wiring} />}
    </Field>
  );
}
