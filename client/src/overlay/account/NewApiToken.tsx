import { useState, type FormEvent } from 'react';
import type { Identity } from '../../net/identity.ts';
import { Button } from '../controls/Button.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import styles from './AccountSection.module.css';

const SCOPES = ['read', 'play', 'gm'] as const;
const DAYS = ['7', '30', '90', '365'] as const;

interface NewApiTokenProps {
  readonly identity: Identity;
  readonly onMade: (token: string) => void;
}

export function NewApiToken({ identity, onMade }: NewApiTokenProps) {
  const [name, setName] = useState('');
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('play');
  const [days, setDays] = useState<(typeof DAYS)[number]>('90');
  const task = useTask();
  const make = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('home.nameMissing'));
    task.run(async () => {
      const { token } = await identity.createApiToken({ name: name.trim(), scope, expiresInDays: Number(days) });
      setName('');
      onMade(token);
    });
  };
  return (
    <form className={styles.form} aria-label={t('account.newToken')} onSubmit={make} noValidate>
      <div className={styles.triple}>
        <TextField
          label={t('account.tokenName')}
          placeholder={t('account.tokenNamePlaceholder')}
          error={task.error}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
        <SelectField
          label={t('account.scope')}
          value={scope}
          options={SCOPES.map((value) => ({ value, label: t(`account.scopes.${value}`) }))}
          onChange={setScope}
        />
        <SelectField
          label={t('account.days')}
          value={days}
          options={DAYS.map((value) => ({ value, label: t('account.daysOf', { days: Number(value) }) }))}
          onChange={setDays}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" busy={task.busy}>
          {t('account.createToken')}
        </Button>
      </div>
    </form>
  );
}
