import { useState, type FormEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import styles from './CharacterLibrary.module.css';

interface CampaignNameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly start: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for a name, and stays open until it is kept. */
export function CampaignNameDialog({ title, label, start, onName, onClose }: CampaignNameDialogProps) {
  const [name, setName] = useState(start);
  const task = useTask();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('campaigns.nameMissing'));
    task.run(async () => {
      await onName(name.trim());
      onClose();
    });
  };
  return (
    <Dialog open onClose={onClose} title={title}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={label}
          error={task.error}
          value={name}
          maxLength={120}
          onChange={({ target }) => setName(target.value)}
        />
        <Button kind="primary" type="submit" busy={task.busy}>
          {t('campaigns.go')}
        </Button>
      </form>
    </Dialog>
  );
}
