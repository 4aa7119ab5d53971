import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './SpokenLine.module.css';
import { TimeOf } from './TimeOf.tsx';

interface SpokenLineProps {
  readonly author: string;
  readonly isMine: boolean;
  readonly isGm: boolean;
  /** Stands right below a line of the same author, whose head counts for both. */
  readonly follows?: boolean;
  /** Who may read it; null: everybody. */
  readonly audience: { readonly icon: LucideIcon; readonly text: string } | null;
  /** Beside the author's name. */
  readonly beside?: ReactNode;
  readonly at: number;
  readonly children: ReactNode;
}

/** What somebody said or rolled, under the name and the time. */
export function SpokenLine(props: SpokenLineProps) {
  const { author, isMine, isGm, follows = false, audience, beside, at, children } = props;
  return (
    <li
      className={styles.line}
      data-mine={isMine ? '' : undefined}
      data-whisper={audience === null ? undefined : ''}
      data-follows={follows ? '' : undefined}
    >
      <p className={follows ? 'heard-only' : styles.head}>
        <span className={styles.author} data-gm={isGm ? '' : undefined}>
          {author}
        </span>
        {beside}
        {audience !== null && (
          <span className={styles.audience}>
            <audience.icon size={12} aria-hidden />
            {audience.text}
          </span>
        )}
        <TimeOf at={at} />
      </p>
      {children}
    </li>
  );
}
