import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { Library, SheetShelf } from '../../net/library.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { SheetBody } from '../sheets/SheetBody.tsx';
import { t } from '../words/t.ts';
import styles from './LibrarySheetDialog.module.css';
import { useShelfDesk } from './useLibrarySheetEditor.ts';

interface ShelfSheetDialogProps {
  readonly library: Library;
  readonly shelf: SheetShelf;
  readonly sheet: LibrarySheetReply;
  readonly onSaved: (sheet: LibrarySheetReply) => void;
  readonly onClose: () => void;
}

/** A character or creature of one's own, opened away from any table. */
export function ShelfSheetDialog({ library, shelf, sheet, onSaved, onClose }: ShelfSheetDialogProps) {
  const { desk, isSaving, error } = useShelfDesk({ library, shelf, sheet, onSaved });
  return (
    <Dialog open wide onClose={onClose} title={desk?.sheet.name ?? sheet.template.name}>
      <div className={styles.sheet}>{desk ? <SheetBody desk={desk} startsEditing /> : <p>{t('sheet.gone')}</p>}</div>
      {error === null ? (
        <output className={styles.state}>{isSaving ? t('characters.saving') : t('characters.saved')}</output>
      ) : (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </Dialog>
  );
}
