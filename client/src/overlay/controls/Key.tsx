import styles from './Key.module.css';

interface KeyProps {
  readonly children: string;
  /** What it is read out as, where its sign says little. */
  readonly heard?: string | undefined;
}

/** A key of the keyboard, as it is printed on it. */
export function Key({ children, heard }: KeyProps) {
  return (
    <kbd className={styles.key}>
      <span aria-hidden={heard !== undefined || undefined}>{children}</span>
      {heard !== undefined && <span className="heard-only">{heard}</span>}
    </kbd>
  );
}
