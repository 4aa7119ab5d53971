import { useId, type ReactNode } from 'react';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import styles from './AccountSection.module.css';

interface AccountSectionProps {
  readonly title: string;
  readonly about?: string;
  /** What went wrong in it. */
  readonly error?: string | null;
  readonly children: ReactNode;
}

/** A part of the account page. */
export function AccountSection({ title, about, error, children }: AccountSectionProps) {
  const id = useId();
  return (
    <section className={cx(card.glass, styles.section)} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children}
      {error !== undefined && error !== null && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </section>
  );
}
