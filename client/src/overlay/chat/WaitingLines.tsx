import { Clock } from 'lucide-react';
import { words } from '../words.ts';
import styles from './WaitingLines.module.css';

export interface Waiting {
  readonly id: number;
  readonly text: string;
}

/** Own lines that the table has not confirmed yet; those under way shortly do not flash up. */
export function WaitingLines({ lines }: { readonly lines: readonly Waiting[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.waiting} aria-label={words.chat.waiting}>
      {lines.map(({ id, text }) => <li key={id} className={styles.line} title={words.chat.waiting}><Clock size={12} aria-hidden /><span>{text}</span></li>)}
    </ul>
  );
}
