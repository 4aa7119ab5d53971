import { initialsOf } from '../../store/index.ts';
import styles from './Portrait.module.css';

/** A round face of somebody whose picture is not at hand. */
export function Initials({ name }: { readonly name: string }) {
  return (
    <span className={styles.portrait} aria-hidden>
      <span className={styles.initials}>{initialsOf(name) || '?'}</span>
    </span>
  );
}
