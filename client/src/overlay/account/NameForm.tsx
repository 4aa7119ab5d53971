import { useState, type FormEvent } from 'react';
import { openApi } from '../../net/api.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import { signIn } from './accounts.ts';
import styles from './NameForm.module.css';

interface NameFormProps {
  readonly label: string;
  readonly go: string;
  readonly note?: string;
  readonly onDone?: (() => void) | undefined;
}

/** Signs a guest in by nothing but a name. */
export function NameForm({ label, go, note, onDone }: NameFormProps) {
  const [name, setName] = useState('');
  const task = useTask();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('home.nameMissing'));
    task.run(async () => {
      signIn(await openApi(null).guest(name.trim()));
      onDone?.();
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={label}
        note={note}
        error={task.error}
        placeholder={t('home.namePlaceholder')}
        value={name}
        maxLength={64}
        autoComplete="nickname"
        enterKeyHint="go"
        onChange={(event) => setName(event.target.value)}
      />
      <Button kind="primary" type="submit" busy={task.busy}>
        {go}
      </Button>
    </form>
  );
}
