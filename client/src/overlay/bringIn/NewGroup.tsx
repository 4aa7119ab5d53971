import { useState, type FormEvent } from 'react';
import { useLibrary } from '../account/useLibrary.ts';
import { Button } from '../controls/Button.tsx';
import list from '../controls/List.module.css';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { useTable } from '../table/TableContext.ts';
import { words } from '../words/words.ts';
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
    if (name.trim() === '') return task.setError(words.campaigns.nameMissing);
    task.run(async () => {
      await library.createPreset({
        name: name.trim(),
        ruleset,
        entries: gathered.map(({ monsterId, count }) => ({ monsterId, count })),
      });
      table.notify(words.creatures.groupSaved(name.trim()), 'success');
      onChange([]);
      onSaved();
    });
  };
  return (
    <form className={styles.group} onSubmit={save}>
      <h3 className={styles.heading}>{words.creatures.gathered}</h3>
      <p className={list.about}>{gathered.map((each) => `${each.count} × ${each.name}`).join(', ')}</p>
      <TextField
        label={words.creatures.groupName}
        error={task.error}
        value={name}
        maxLength={80}
        onChange={({ target }) => setName(target.value)}
      />
      <div className={styles.pair}>
        <Button size="small" type="submit" busy={task.busy}>
          {words.creatures.saveGroup}
        </Button>
        <Button size="small" kind="plain" onClick={() => onChange([])}>
          {words.creatures.dropGroup}
        </Button>
      </div>
    </form>
  );
}
