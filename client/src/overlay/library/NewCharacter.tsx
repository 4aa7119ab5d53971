import { useState, type FormEvent } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import { findRuleset, newTemplate, RULESETS } from '@tallow/shared/rules';
import type { Library } from '../../net/library.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import styles from './CharacterLibrary.module.css';

const RULES = RULESETS.map(({ id, title }) => ({ value: id, label: title }));

interface NewCharacterProps {
  readonly library: Library;
  readonly onMade: (character: LibrarySheetReply) => void;
  readonly onClose: () => void;
}

/** A name, the rules, and what to begin with: an empty sheet or a sample hero. */
export function NewCharacter({ library, onMade, onClose }: NewCharacterProps) {
  const [name, setName] = useState('');
  const [rules, setRules] = useState(RULES[0]!.value);
  const [hero, setHero] = useState('');
  const task = useTask();
  const ruleset = findRuleset(rules)!;
  const heroes = ruleset.heroes ?? [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('characters.nameMissing'));
    const sample = heroes.find((each) => each.name === hero);
    task.run(async () =>
      onMade(
        await library.createSheet(
          'characters',
          sample ? { ...sample, name: name.trim() } : newTemplate(ruleset, name.trim()),
        ),
      ),
    );
  };
  const pickRules = (id: string): void => {
    setRules(id);
    setHero('');
  };
  return (
    <Dialog open onClose={onClose} title={t('characters.newTitle')}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('characters.name')}
          error={task.error}
          value={name}
          maxLength={80}
          onChange={({ target }) => setName(target.value)}
        />
        <SelectField
          label={t('characters.rules')}
          note={ruleset.credit === '' ? undefined : ruleset.credit}
          value={rules}
          options={RULES}
          onChange={pickRules}
        />
        <SelectField
          label={t('characters.from')}
          value={hero}
          options={[
            { value: '', label: t('characters.empty') },
            ...heroes.map((each) => ({ value: each.name, label: each.name })),
          ]}
          onChange={setHero}
        />
        <Button kind="primary" type="submit" busy={task.busy}>
          {t('characters.go')}
        </Button>
      </form>
    </Dialog>
  );
}
