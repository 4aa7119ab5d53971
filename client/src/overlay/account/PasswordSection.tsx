import { useState, type FormEvent } from 'react';
import { ApiError } from '../../net/ApiError.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { useToast } from '../controls/useToast.ts';
import { t } from '../words/t.ts';
import { signInAgain } from './accounts.ts';
import { AccountSection } from './AccountSection.tsx';
import styles from './AccountSection.module.css';
import type { MyAccount } from './useMyAccount.ts';

const SHORTEST = 10;

export function PasswordSection({ mine: { account, identity, reload } }: { readonly mine: MyAccount }) {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [isWrong, setWrong] = useState(false);
  const task = useTask();
  const toast = useToast();
  const change = (event: FormEvent): void => {
    event.preventDefault();
    setWrong(false);
    if (password.length < SHORTEST) return task.setError(t('signIn.passwordShort'));
    task.run(async () => {
      try {
        await signInAgain(account.user.id, () => identity.changePassword(current, password));
      } catch (cause) {
        if (!(cause instanceof ApiError) || cause.error.code !== 'UNAUTHENTICATED') throw cause;
        return setWrong(true);
      }
      setCurrent('');
      setPassword('');
      reload();
      toast(t('account.changed'), { tone: 'success' });
    });
  };
  return (
    <AccountSection title={t('account.changePassword')} about={t('account.changeNote')}>
      <form className={styles.form} onSubmit={change} noValidate>
        <TextField
          label={t('account.currentPassword')}
          type="password"
          error={isWrong ? t('account.currentWrong') : null}
          value={current}
          maxLength={200}
          autoComplete="current-password"
          onChange={(event) => setCurrent(event.target.value)}
        />
        <TextField
          label={t('signIn.newPassword')}
          type="password"
          note={t('signIn.passwordNote')}
          error={task.error}
          value={password}
          maxLength={200}
          autoComplete="new-password"
          onChange={(event) => setPassword(event.target.value)}
        />
        <div className={styles.buttons}>
          <Button type="submit" busy={task.busy} disabled={current === '' || password === ''}>
            {t('account.changePassword')}
          </Button>
        </div>
      </form>
    </AccountSection>
  );
}
