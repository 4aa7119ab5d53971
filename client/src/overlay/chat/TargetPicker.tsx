import { ChevronDown } from 'lucide-react';
import type { MemberModel } from '../../store/index.ts';
import { t } from '../words/t.ts';
import styles from './Composer.module.css';

interface TargetPickerProps {
  /** `all`, `gm` or a member's id. */
  readonly value: string;
  readonly others: readonly MemberModel[];
  readonly onChange: (value: string) => void;
}

/** Who hears what is written below it. */
export function TargetPicker({ value, others, onChange }: TargetPickerProps) {
  return (
    <label className={styles.target}>
      <span>{t('chat.to')}</span>
      <select className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="all">{t('chat.everyone')}</option>
        <option value="gm">{t('chat.gm')}</option>
        {others.map(({ userId, displayName }) => (
          <option key={userId} value={userId}>
            {displayName}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden />
    </label>
  );
}
