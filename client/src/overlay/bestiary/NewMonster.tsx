import { useState, type FormEvent } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import { findRuleset, newTemplate, RULESETS } from '@tallow/shared/rules';
import type { Library, MonsterScope } from '../../net/library.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import styles from './Catalogue.module.css';

interface NewMonsterProps {
  readonly library: Library;
  readonly scope: MonsterScope;
  readonly campaignId: string | null;
  /** Empty: to be chosen. */
  readonly ruleset: string;
  readonly onMade: (monster: LibrarySheetReply) => void;
  readonly onClose: () => void;
}

/** A name and rules: the sheet opens for the rest. */
export function NewMonster({ library, scope, campaignId, ruleset, onMade, onClose }: NewMonsterProps) {
  const [name, setName] = useState('');
  const [rules, setRules] = useState(ruleset === '' ? RULESETS[0]!.id : ruleset);
  const task = useTask();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('bestiary.nameMissing'));
    const template = newTemplate(findRuleset(rules)!, name.trim());
    task.run(async () => onMade(await library.createSheet('monsters', template, campaignId, scope)));
  };
  return (
    <Dialog open onClose={onClose} title={t('bestiary.newTitle')} about={t(`bestiary.newAbout.${scope}`)}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t('characters.name')}
          error={task.error}
          value={name}
          maxLength={80}
          onChange={({ target }) => setName(target.value)}
        />
        {ruleset === '' && (
          <SelectField
            label={t('characters.rules')}
            value={rules}
            options={RULESETS.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={setRules}
          />
        )}
        <Button kind="primary" type="submit" busy={task.busy}>
          {t('bestiary.newGo')}
        </Button>
      </form>
    </Dialog>
  );
}
