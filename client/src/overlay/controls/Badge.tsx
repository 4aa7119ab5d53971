import type { ReactNode } from 'react';
import styles from './Badge.module.css';

export function Badge({
  tone,
  children,
}: {
  readonly tone?: 'gold' | 'magic' | undefined;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}
