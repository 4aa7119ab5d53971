import { useState } from 'react';
import { Meter } from '../controls/Meter.tsx';
import { useNow } from '../controls/useNow.ts';
import { t } from '../words/t.ts';
import styles from './PromptCard.module.css';

function toText(seconds: number, fallback: string): string {
  if (seconds === 0) return t('prompts.timeIsUp');
  return fallback === '' ? t('prompts.left.plain', { seconds }) : t('prompts.left.then', { seconds, fallback });
}

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
      <span>{toText(left, fallback)}</span>
    </div>
  );
}
