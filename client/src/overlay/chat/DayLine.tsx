import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import styles from './lines.module.css';

const DAY_MS = 86_400_000;

function toName(day: number): string {
  const today = new Date().setHours(0, 0, 0, 0);
  if (day === today) return t('chat.today');
  return Math.round((today - day) / DAY_MS) === 1 ? t('chat.yesterday') : formats.weekday(day);
}

export function DayLine({ day }: { readonly day: number }) {
  return (
    <li className={styles.day}>
      <span>{toName(day)}</span>
    </li>
  );
}
