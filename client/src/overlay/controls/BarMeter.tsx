import styles from './BarMeter.module.css';
import { Meter } from './Meter.tsx';
import { pointsTone } from './pointsTone.ts';

/** Hit points as `34/50`, with a bar under them. */
export function BarMeter({ value, max }: { readonly value: number; readonly max: number }) {
  return (
    <span className={styles.meter}>
      <span className={styles.text}>
        {value}/{max}
      </span>
      <Meter share={value / max} tone={pointsTone(value, max)} />
    </span>
  );
}
