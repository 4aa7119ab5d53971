import { Clock, RotateCw, TriangleAlert, X } from 'lucide-react';
import { IconButton } from '../controls/IconButton.tsx';
import { FormulaNote } from '../rolls/FormulaNote.tsx';
import { t } from '../words/t.ts';
import styles from './OutgoingList.module.css';
import type { Outgoing } from './useOutgoing.ts';

interface OutgoingListProps {
  readonly lines: readonly Outgoing[];
  readonly onResend: (line: Outgoing) => void;
  readonly onDrop: (line: Outgoing) => void;
}

/**
 * Lines that wait, marked, and lines that were refused, with the reason. What is confirmed at once does not flash up.
 */
export function OutgoingList({ lines, onResend, onDrop }: OutgoingListProps) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('chat.waiting')}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line} data-refused={line.why === null ? undefined : ''}>
          {line.why === null ? <Clock size={12} aria-hidden /> : <TriangleAlert size={14} aria-hidden />}
          <span className={styles.text}>
            {!line.problem && line.text}
            {line.problem && <FormulaNote formula={line.text} problem={line.problem} />}
            {line.why !== null && !line.problem && (
              <span role="alert" className={styles.why}>
                {t('chat.notSent')} {line.why}
              </span>
            )}
          </span>
          {line.why !== null && (
            <IconButton icon={RotateCw} label={t('chat.sendAgain')} size="small" onClick={() => onResend(line)} />
          )}
          {line.why !== null && (
            <IconButton icon={X} label={t('chat.drop')} size="small" onClick={() => onDrop(line)} />
          )}
        </li>
      ))}
    </ul>
  );
}
