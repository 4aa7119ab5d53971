import { useModel } from '../../table/TableContext.ts';
import { Mark } from '../../theme/Mark.tsx';
import { t } from '../../words/t.ts';
import styles from './MapLoading.module.css';

/** What stands in the map's place until the first state has come. */
export function MapLoading() {
  const isDark = useModel((model) => model.scene === null);
  if (!isDark) return null;
  return (
    <output className={styles.loading}>
      <Mark size={48} />
      <span>{t('loading')}</span>
    </output>
  );
}
