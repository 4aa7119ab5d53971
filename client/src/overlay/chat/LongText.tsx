import { useState } from 'react';
import { t } from '../words/t.ts';
import styles from './lines.module.css';

/** More than this would push everything else out of the log. */
const MAX_LINES = 10;
const MAX_LETTERS = 700;

/** Whether a text is folded at first. */
export function isLong(text: string): boolean {
  const breaks = text.match(/[\n\v\f\r\u0085\u2028\u2029]/g)?.length ?? 0;
  return text.length > MAX_LETTERS || breaks >= MAX_LINES;
}

/** What somebody said: all of it, or its beginning and a button for the rest. */
export function LongText({ text }: { readonly text: string }) {
  const [isOpen, setOpen] = useState(false);
  if (!isLong(text))
    return (
      <p className={styles.text} dir="auto">
        {text}
      </p>
    );
  return (
    <>
      <p className={styles.text} data-folded={isOpen ? undefined : ''} dir="auto">
        {text}
      </p>
      <button type="button" className={styles.unfold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('chat.less') : t('chat.more')}
      </button>
    </>
  );
}
