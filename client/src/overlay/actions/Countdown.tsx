import { useState } from 'react';
import { Meter } from '../controls/Meter.tsx';
import { useNow } from '../controls/useNow.ts';
import { words } from '../words/words.ts';
import styles from './PromptCard.module.css';

/** How long is left, and what counts then. */
export function Countdown({ deadline, fallback }: { readonly deadline: number; readonly fallback: string }) {
  const now = useNow(true);
  const [startedAt] = useState(now);
  const left = Math.max(0, Math.ceil((deadline - now) / 1000));
  const share = (deadline - now) / Math.max(1, deadline - startedAt);
  const isShort = left <= 5;
  return (
    <div className={styles.countdown} data-short={isShort ? '' : undefined}>
      <Meter className={styles.track} share={share} tone={isShort ? 'danger' : 'gold'} />
      <span>{left === 0 ? words.prompts.timeIsUp : words.prompts.left(left, fallback)}</span>
    </div>
  );
}
