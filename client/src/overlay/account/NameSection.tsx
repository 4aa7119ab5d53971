import { useState, type FormEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { useToast } from '../controls/useToast.ts';
import { chooseLanguage, language } from '../words/language.ts';
import { offeredLanguages } from '../words/languages.ts';
import { t } from '../words/t.ts';
import { rename } from './accounts.ts';
import { AccountSection } from './AccountSection.tsx';
import styles from './AccountSection.module.css';
import type { MyAccount } from './useMyAccount.ts';

/** What somebody is called, and in which language they are spoken to. */
export function NameSection({ mine: { identity, me, show } }: { readonly mine: MyAccount }) {
  const [name, setName] = useState(me.displayName);
  const task = useTask();
  const toast = useToast();
  const languages = offeredLanguages().map(([value, label]) => ({ value, label }));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('home.nameMissing'));
    task.run(async () => {
      const { user } = await identity.changeMe({ displayName: name.trim() });
      rename(user.id, user.displayName);
      show(user);
      toast(t('account.nameSaved'), { tone: 'success' });
    });
  };
  const speak = (locale: string): void =>
    task.run(async () => {
      await identity.changeMe({ locale });
      chooseLanguage(locale);
    });
  return (
    <AccountSection title={languages.length > 1 ? t('account.nameAndLanguage') : t('account.nameTitle')}>
      <form className={styles.form} onSubmit={save} noValidate>
        <TextField
          label={t('account.name')}
          note={t('account.nameNote')}
          error={task.error}
          value={name}
          maxLength={64}
          autoComplete="nickname"
          enterKeyHint="done"
          onChange={(event) => setName(event.target.value)}
        />
        <div className={styles.buttons}>
          <Button type="submit" busy={task.busy} disabled={name.trim() === me.displayName}>
            {t('account.save')}
          </Button>
        </div>
        {languages.length > 1 && (
          <SelectField label={t('language')} value={language} options={languages} onChange={speak} />
        )}
      </form>
    </AccountSection>
  );
}
