import type { ReactNode } from 'react';
import { cx } from '../controls/cx.ts';
import list from '../controls/List.module.css';
import styles from './AccountSection.module.css';

interface AccountRowProps {
  readonly name: string;
  readonly about: string;
  /** A mark, and what can be done about it. */
  readonly children?: ReactNode;
}

/** One of several things that an account has. */
export function AccountRow({ name, about, children }: AccountRowProps) {
  return (
    <li className={cx(list.row, list.ruled, styles.row)}>
      <div className={styles.what}>
        <span className={list.name}>{name}</span>
        <span className={list.about}>{about}</span>
      </div>
      {children}
    </li>
  );
}
