import { Switch } from '@base-ui/react/switch';
import styles from './SwitchField.module.css';

interface SwitchFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function SwitchField({ label, note, checked, onChange, disabled = false }: SwitchFieldProps) {
  return (
    <label className={styles.row}>
      <span className={styles.words}>
        {label}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
      <Switch.Root className={styles.switch} checked={checked} onCheckedChange={onChange} disabled={disabled}>
        <Switch.Thumb className={styles.thumb} />
      </Switch.Root>
    </label>
  );
}
