import { useState, type FormEvent } from 'react';
import type { PromptOption } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { toWhole } from '../words/numbers.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import styles from './PromptCard.module.css';

interface NumberAnswerProps {
  readonly takes: Extract<NonNullable<PromptOption['takes']>, { kind: 'number' }>;
  readonly busy: boolean;
  readonly onAnswer: (number: number) => void;
}

/** The number that comes along with an answer. */
export function NumberAnswer({ takes, busy, onAnswer }: NumberAnswerProps) {
  const [typed, setTyped] = useState(String(takes.start));
  const number = toWhole(typed);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (number !== null) onAnswer(number);
  };
  return (
    <form className={styles.number} onSubmit={submit}>
      <TextField
        label={said(takes.name)}
        inputMode="numeric"
        maxLength={8}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onFocus={({ target }) => target.select()}
      />
      <Button kind="primary" type="submit" busy={busy} disabled={number === null}>
        {t('prompts.answer')}
      </Button>
    </form>
  );
}
