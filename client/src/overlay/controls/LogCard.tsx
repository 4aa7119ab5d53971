import type { ReactNode } from 'react';
import card from './Card.module.css';
import { cx } from './cx.ts';
import styles from './LogCard.module.css';
import { TimeOf } from './TimeOf.tsx';

interface LogCardProps {
  readonly title: string;
  /** Beside the title. */
  readonly beside?: ReactNode;
  /** Goes on with the card right above it, whose head counts for both. */
  readonly follows?: boolean;
  /** What comes below it is another story. */
  readonly ends?: boolean;
  readonly at: number;
  readonly children: ReactNode;
}

/** A story in the log, under its title and the time. */
export function LogCard({ title, beside, follows = false, ends = false, at, children }: LogCardProps) {
  return (
    <li
      className={cx(card.inset, styles.card)}
      data-follows={follows ? '' : undefined}
      data-ends={ends ? '' : undefined}
    >
      <p className={follows ? 'heard-only' : styles.head}>
        <span className={styles.title}>{title}</span>
        {beside}
        <TimeOf at={at} />
      </p>
      {children}
    </li>
  );
}
