import type { ReactNode } from 'react';
import { LitMap } from '../../home/LitMap.tsx';
import { Mark } from '../../theme/Mark.tsx';
import styles from './MessagePage.module.css';

/** A page with one thing to say. */
export function MessagePage({
  title,
  about,
  children,
}: {
  readonly title?: string;
  readonly about?: string;
  readonly children?: ReactNode;
}) {
  return (
    <main className={styles.page}>
      <LitMap quiet />
      <Mark size={56} />
      {title !== undefined && <h1>{title}</h1>}
      {about !== undefined && <output>{about}</output>}
      {children}
    </main>
  );
}
