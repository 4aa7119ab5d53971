import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';

export interface FieldFrame {
  readonly label: string;
  readonly note?: string | undefined;
  readonly error?: string | null | undefined;
  /** The label is for those who listen only. */
  readonly hideLabel?: boolean | undefined;
}
/** What ties an input to its label, its note and its error. */
export interface FieldWiring {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** Label above, input, and below it a note or what is wrong. */
export function Field({
  label,
  note,
  error,
  hideLabel = false,
  children,
}: FieldFrame & { readonly children: (wiring: FieldWiring) => ReactNode }) {
  const id = useId();
  const isWrong = error !== undefined && error !== null && error !== '';
  const below = isWrong ? error : note;
  const wiring = {
    id,
    className: styles.input,
    'aria-invalid': isWrong,
    'aria-describedby': below === undefined ? undefined : `${id}-below`,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'heard-only' : styles.label}>
        {label}
      </label>
      {children(wiring)}
      {below !== undefined && (
        <p id={`${id}-below`} className={isWrong ? styles.error : styles.note} role={isWrong ? 'alert' : undefined}>
          {below}
        </p>
      )}
    </div>
  );
}
