import { SheetBody } from '../../sheets/SheetBody.tsx';
import { SheetHead } from '../../sheets/SheetHead.tsx';
import { SheetMenu } from '../../sheets/SheetMenu.tsx';
import { SheetSwitcher } from '../../sheets/SheetSwitcher.tsx';
import styles from '../../sheets/SheetWindow.module.css';
import { useTableSheetEditor } from '../../sheets/useTableSheetEditor.ts';
import { useTableUi } from '../../table/TableUi.ts';
import { useOpenSheets } from '../../table/useOpenSheets.ts';
import { t } from '../../words/t.ts';

/** The sheet in front, as a tab of the phone's bottom sheet. */
export function SheetTab() {
  const { open, front, close } = useOpenSheets();
  const { set } = useTableUi();
  const editor = useTableSheetEditor(front?.id ?? '');
  if (!front || !editor) return <p className={styles.gone}>{t('sheet.gone')}</p>;
  const shut = (): void => {
    close(front.id);
    if (open.length < 2) set({ tab: 'party' });
  };
  return (
    <section className={styles.inTab} aria-label={t('sheet.label', { name: front.name })}>
      <SheetSwitcher open={open} frontId={front.id} />
      <SheetHead sheet={front} onClose={shut} />
      <SheetBody key={front.id} editor={editor} tools={<SheetMenu editor={editor} />} />
    </section>
  );
}
