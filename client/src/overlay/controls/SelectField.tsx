import { Field, type FieldFrame } from './Field.tsx';

interface SelectFieldProps<Value extends string> extends FieldFrame {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** The browser's own list: on a phone nothing beats it. */
export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  disabled,
  ...frame
}: SelectFieldProps<Value>) {
  return (
    <Field {...frame}>
      {(wiring) => (
        <select
          {...wiring}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
