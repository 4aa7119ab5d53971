import styles from './TimeOf.module.css';

const short = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

export function TimeOf({ at }: { readonly at: number }) {
  return (
    <time className={styles.time} dateTime={new Date(at).toISOString()}>
      {short.format(at)}
    </time>
  );
}
