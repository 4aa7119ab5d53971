import { useState, type FormEvent } from 'react';
import { openIdentity } from '../../net/identity.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import { signIn, signInAgain, type Account } from './accounts.ts';
import styles from './NameForm.module.css';
import { registerProblem, type RegisterProblem } from './registerProblem.ts';

interface RegisterFormProps {
  /** The guest who becomes the account and keeps everything; null for somebody new. */
  readonly guest: Account | null;
  /** The table's code that they were invited by. */
  readonly invite?: string | undefined;
  /** Only invited people make accounts here. */
  readonly asksInvite: boolean;
  readonly onDone?: (() => void) | undefined;
}

/** Makes an account with a password. */
export function RegisterForm({ guest, invite, asksInvite, onDone }: RegisterFormProps) {
  const [displayName, setDisplayName] = useState(guest?.user.displayName ?? '');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState(invite ?? '');
  const [problem, setProblem] = useState<RegisterProblem | null>(null);
  const task = useTask();
  const errorOf = (field: RegisterProblem['field']): string | null => (problem?.field === field ? problem.text : null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const typed = code.trim().replace(/^.*\/join\//, '');
    const wish = { displayName, name, password, ...(asksInvite && typed !== '' && { invite: typed }) };
    const found = registerProblem(wish);
    setProblem(found);
    if (found) return;
    task.run(async () => {
      if (guest) await signInAgain(guest.user.id, () => openIdentity(guest.token).register(wish));
      else signIn(await openIdentity(null).register(wish));
      onDone?.();
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {!guest && (
        <TextField
          label={t('home.yourName')}
          error={errorOf('displayName')}
          placeholder={t('home.namePlaceholder')}
          value={displayName}
          maxLength={64}
          autoComplete="nickname"
          enterKeyHint="next"
          onChange={(event) => setDisplayName(event.target.value)}
        />
      )}
      <TextField
        label={t('signIn.accountName')}
        note={t('signIn.accountNote')}
        error={errorOf('name')}
        value={name}
        maxLength={32}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="next"
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('signIn.password')}
        type="password"
        note={t('signIn.passwordNote')}
        error={errorOf('password') ?? task.error}
        value={password}
        maxLength={200}
        autoComplete="new-password"
        enterKeyHint="go"
        onChange={(event) => setPassword(event.target.value)}
      />
      {asksInvite && invite === undefined && (
        <TextField
          label={t('signIn.invite')}
          note={t('signIn.inviteNote')}
          value={code}
          maxLength={200}
          onChange={(event) => setCode(event.target.value)}
        />
      )}
      <Button kind="primary" type="submit" busy={task.busy}>
        {t('signIn.makeGo')}
      </Button>
    </form>
  );
}
