import styles from './BarMeter.module.css';

/** Hit points as `34/50`, with a bar under them. */
export function BarMeter({ value, max }: { readonly value: number; readonly max: number }) {
  const share = Math.max(0, Math.min(1, value / max));
  return (
    <span className={styles.meter} data-low={share <= 0.25 ? '' : undefined}>
      <span className={styles.text}>
        {value}/{max}
      </span>
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
