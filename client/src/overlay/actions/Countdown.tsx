import { useState } from 'react';
import { useNow } from '../controls/useNow.ts';
import { words } from '../words/words.ts';
import styles from './PromptCard.module.css';

/** How long is left, and what counts then. */
export function Countdown({ deadline, fallback }: { readonly deadline: number; readonly fallback: string }) {
  const now = useNow(true);
  const [startedAt] = useState(now);
  const left = Math.max(0, Math.ceil((deadline - now) / 1000));
  const share = Math.max(0, Math.min(1, (deadline - now) / Math.max(1, deadline - startedAt)));
  return (
    <div className={styles.countdown} data-short={left <= 5 ? '' : undefined}>
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
      <span>{left === 0 ? words.prompts.timeIsUp : words.prompts.left(left, fallback)}</span>
    </div>
  );
}
