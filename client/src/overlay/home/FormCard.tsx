import type { FormEvent, ReactNode } from 'react';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import styles from './FormCard.module.css';

/** A way to a table: what it is, a field and a button. */
export function FormCard({
  title,
  about,
  onSubmit,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={cx(card.glass, styles.card)} onSubmit={submit} noValidate>
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.about}>{about}</p>
      </div>
      {children}
    </form>
  );
}
