import { useModel } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './ConnectionDot.module.css';
import { toTrouble } from './toTrouble.ts';

/** Whether the server answers, as a dot. */
export function ConnectionDot() {
  const connection = useModel((model) => model.connection);
  const trouble = toTrouble(connection);
  return (
    <span className={styles.mark} data-tone={trouble?.tone ?? 'fine'}>
      <span className="heard-only">{trouble?.text ?? t('connection.active')}</span>
    </span>
  );
}
