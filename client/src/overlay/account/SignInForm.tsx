import { useState, type FormEvent } from 'react';
import { ApiError } from '../../net/ApiError.ts';
import { openIdentity } from '../../net/identity.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import { signIn } from './accounts.ts';
import styles from './NameForm.module.css';

/** Signs somebody in by name and password. */
export function SignInForm({ onDone }: { readonly onDone: (() => void) | undefined }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isWrong, setWrong] = useState(false);
  const task = useTask();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWrong(false);
    task.run(async () => {
      try {
        signIn(await openIdentity(null).login({ provider: 'password', name, password }));
      } catch (cause) {
        if (!(cause instanceof ApiError) || cause.status !== 401) throw cause;
        return setWrong(true);
      }
      onDone?.();
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('signIn.accountName')}
        value={name}
        maxLength={100}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="next"
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('signIn.password')}
        type="password"
        error={isWrong ? t('signIn.wrong') : task.error}
        value={password}
        maxLength={200}
        autoComplete="current-password"
        enterKeyHint="go"
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button kind="primary" type="submit" busy={task.busy} disabled={name.trim() === '' || password === ''}>
        {t('signIn.go')}
      </Button>
    </form>
  );
}
