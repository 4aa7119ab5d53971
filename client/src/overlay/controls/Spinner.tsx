import styles from './Spinner.module.css';

export function Spinner({ label }: { readonly label: string }) {
  return (
    <output>
      <span className={styles.spinner} aria-hidden />
      <span className="heard-only">{label}</span>
    </output>
  );
}
