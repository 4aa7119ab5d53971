import { useState, type FormEvent } from 'react';
import { useLibrary } from '../account/useLibrary.ts';
import { Button } from '../controls/Button.tsx';
import list from '../controls/List.module.css';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { useTable } from '../table/TableContext.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import styles from './Creatures.module.css';

export interface Gathered {
  readonly monsterId: string;
  readonly name: string;
  readonly count: number;
}
interface NewGroupProps {
  readonly ruleset: string;
  readonly gathered: readonly Gathered[];
  readonly onChange: (gathered: readonly Gathered[]) => void;
  readonly onSaved: () => void;
}

/** Creatures that are kept together, to be placed again and again. */
export function NewGroup({ ruleset, gathered, onChange, onSaved }: NewGroupProps) {
  const table = useTable();
  const library = useLibrary();
  const task = useTask();
  const [name, setName] = useState('');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('campaigns.nameMissing'));
    task.run(async () => {
      await library.createPreset({
        name: name.trim(),
        ruleset,
        entries: gathered.map(({ monsterId, count }) => ({ monsterId, count })),
      });
      table.notify(t('creatures.groupSaved', { name: name.trim() }), 'success');
      onChange([]);
      onSaved();
    });
  };
  return (
    <form className={styles.group} onSubmit={save}>
      <h3 className={styles.heading}>{t('creatures.gathered')}</h3>
      <p className={list.about}>
        {formats.list(gathered.map(({ count, name: of }) => t('creatures.crowd', { count, name: of })))}
      </p>
      <TextField
        label={t('creatures.groupName')}
        error={task.error}
        value={name}
        maxLength={80}
        onChange={({ target }) => setName(target.value)}
      />
      <div className={styles.pair}>
        <Button size="small" type="submit" busy={task.busy}>
          {t('creatures.saveGroup')}
        </Button>
        <Button size="small" kind="plain" onClick={() => onChange([])}>
          {t('creatures.dropGroup')}
        </Button>
      </div>
    </form>
  );
}
