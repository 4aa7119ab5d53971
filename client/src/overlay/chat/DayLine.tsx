import { words } from '../words/words.ts';
import styles from './lines.module.css';

const DAY_MS = 86_400_000;
const long = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });

function toName(day: number): string {
  const today = new Date().setHours(0, 0, 0, 0);
  if (day === today) return words.chat.today;
  return Math.round((today - day) / DAY_MS) === 1 ? words.chat.yesterday : long.format(day);
}

export function DayLine({ day }: { readonly day: number }) {
  return (
    <li className={styles.day}>
      <span>{toName(day)}</span>
    </li>
  );
}
