import { useState, type FormEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './RenameDialog.module.css';

function RenameForm({ onDone }: { readonly onDone: () => void }) {
  const table = useTable();
  const [name, setName] = useState(table.model.session.name);
  const task = useTask();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('home.nameMissing'));
    task.run(async () => {
      await table.changeSession({ name: name.trim() });
      onDone();
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('home.tableName')}
        error={task.error}
        value={name}
        maxLength={120}
        onChange={({ target }) => setName(target.value)}
      />
      <Button kind="primary" type="submit" busy={task.busy}>
        {t('tableSettings.renameGo')}
      </Button>
    </form>
  );
}

/** The GM calls the table otherwise. */
export function RenameDialog() {
  const ui = useTableUi();
  const name = useModel((model) => model.session.name);
  const close = (): void => ui.set({ dialog: null });
  return (
    <Dialog open={ui.dialog === 'rename'} onClose={close} title={t('tableSettings.renameTitle', { name })}>
      <RenameForm onDone={close} />
    </Dialog>
  );
}
