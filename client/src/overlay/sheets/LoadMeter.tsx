import { Meter } from '../controls/Meter.tsx';
import { t } from '../words/t.ts';
import styles from './Gear.module.css';
import { useSheetEditor } from './SheetEditor.ts';

/** What is carried against what should be; nothing where the rules do not weigh. */
export function LoadMeter() {
  const { ruleset, being } = useSheetEditor();
  const load = ruleset.load?.(being);
  if (!load) return <span />;
  const isOver = load.carried > load.limit;
  const share = load.limit > 0 ? load.carried / load.limit : Number(load.carried > 0);
  return (
    <p className={styles.load} data-over={isOver ? '' : undefined}>
      <span>{t('gear.load')}</span> <strong>{t('gear.loadOf', { carried: load.carried, limit: load.limit })}</strong>
      <Meter className={styles.track} share={share} tone={isOver ? 'danger' : 'gold'} />
      {isOver && <span className={styles.over}>{t('gear.overLoad')}</span>}
    </p>
  );
}
