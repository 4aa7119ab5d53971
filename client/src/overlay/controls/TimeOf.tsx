import { formats } from '../words/formats.ts';
import styles from './TimeOf.module.css';

export function TimeOf({ at }: { readonly at: number }) {
  return (
    <time className={styles.time} dateTime={new Date(at).toISOString()}>
      {formats.time(at)}
    </time>
  );
}
