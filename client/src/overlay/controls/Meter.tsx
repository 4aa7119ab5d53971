import { cx } from './cx.ts';
import styles from './Meter.module.css';

interface MeterProps {
  /** How much of it is full, 0 to 1; more and less are drawn as those. */
  readonly share: number;
  readonly tone?: 'success' | 'danger' | 'gold' | 'magic';
  /** Gives it its width, and where it stands. */
  readonly className?: string | undefined;
}

/** A bar that is full to a share. What it means is said beside it. */
export function Meter({ share, tone = 'gold', className }: MeterProps) {
  return (
    <span className={cx(styles.meter, className)} aria-hidden>
      <span className={styles.bar} data-tone={tone} style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
    </span>
  );
}
