import { Progress as BaseProgress } from '@base-ui/react/progress';
import { cx } from './cx.ts';
import { Meter } from './Meter.tsx';
import styles from './Progress.module.css';

/** `value` 0..1; null while nobody knows. */
export function Progress({ label, value }: { readonly label: string; readonly value: number | null }) {
  return (
    <BaseProgress.Root className={styles.root} value={value === null ? null : Math.round(value * 100)}>
      <BaseProgress.Label className={styles.label}>{label}</BaseProgress.Label>
      <BaseProgress.Value className={styles.value} />
      <Meter className={cx(styles.track, value === null && styles.unknown)} share={value ?? 1} />
    </BaseProgress.Root>
  );
}
