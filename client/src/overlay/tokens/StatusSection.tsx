import { useState, type FormEvent } from 'react';
import type { TokenModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { Section } from '../controls/Section.tsx';
import { TextField } from '../controls/TextField.tsx';
import { statusName } from '../words/statusName.ts';
import { t } from '../words/t.ts';
import styles from './Sections.module.css';
import { MAX_STATUSES, STATUSES, statusesOf } from './statuses.ts';
import { useTokenActions } from './useTokenActions.ts';

export function StatusSection({ token }: { readonly token: TokenModel }) {
  const { change } = useTokenActions();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const statuses = statusesOf(token);
  const toggle = (status: string): void => {
    const next = statuses.includes(status) ? statuses.filter((other) => other !== status) : [...statuses, status];
    if (next.length <= MAX_STATUSES) change(token, { statuses: next });
  };
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const status = typed.trim().toLowerCase().replaceAll(/\s+/g, '-');
    if (!/^[a-z-]{1,24}$/.test(status)) return setError(t('token.statusRule'));
    setTyped('');
    if (!statuses.includes(status)) toggle(status);
  };
  return (
    <Section title={t('token.statuses')}>
      <div className={styles.chips}>
        {[...STATUSES, ...statuses.filter((status) => !STATUSES.includes(status))].map((status) => (
          <button
            key={status}
            type="button"
            className={styles.chip}
            aria-pressed={statuses.includes(status)}
            onClick={() => toggle(status)}
          >
            {statusName(status)}
          </button>
        ))}
      </div>
      <form className={styles.add} onSubmit={add}>
        <TextField
          label={t('token.addStatus')}
          hideLabel
          placeholder={t('token.addStatus')}
          error={error}
          value={typed}
          maxLength={24}
          onChange={(event) => {
            setTyped(event.target.value);
            setError(null);
          }}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {t('token.add')}
        </Button>
      </form>
    </Section>
  );
}
