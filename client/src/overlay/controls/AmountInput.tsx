import { useState, type FormEvent } from 'react';
import styles from './AmountInput.module.css';

interface AmountInputProps {
  /** What the amount changes, and how it is written. */
  readonly label: string;
  readonly hint: string;
  /** Hears what was typed, such as `-7`, `+5` or `34`; judging it is the caller's. */
  readonly onAmount: (typed: string) => void;
  /** Whether leaving the field counts, too; else Enter alone does. */
  readonly countsOnLeave?: boolean;
}

/** A small field for a change or a new value: empty again once it was sent. */
export function AmountInput({ label, hint, onAmount, countsOnLeave = false }: AmountInputProps) {
  const [typed, setTyped] = useState('');
  const send = (event?: FormEvent): void => {
    event?.preventDefault();
    onAmount(typed);
    setTyped('');
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <input
        className={styles.input}
        aria-label={label}
        title={hint}
        placeholder="±"
        inputMode="text"
        autoComplete="off"
        maxLength={8}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        {...(countsOnLeave && { onBlur: () => send() })}
      />
    </form>
  );
}
