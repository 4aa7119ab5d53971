import type { SheetModel } from '../../store/index.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './SheetWindow.module.css';

/** The sheets that lie open, to put another one in front. */
export function SheetSwitcher({ open, frontId }: { readonly open: readonly SheetModel[]; readonly frontId: string }) {
  const { set } = useTableUi();
  if (open.length < 2) return null;
  return (
    <nav className={styles.switcher} aria-label={t('sheet.switcher')}>
      {open.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.other}
          aria-current={id === frontId ? 'true' : undefined}
          onClick={() => set({ sheetId: id })}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
