import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { Library, SheetCollection } from '../../net/library.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { SheetBody } from '../sheets/SheetBody.tsx';
import { t } from '../words/t.ts';
import styles from './LibrarySheetDialog.module.css';
import { useLibrarySheetEditor } from './useLibrarySheetEditor.ts';

interface LibrarySheetDialogProps {
  readonly library: Library;
  readonly collection: SheetCollection;
  readonly sheet: LibrarySheetReply;
  readonly onSaved: (sheet: LibrarySheetReply) => void;
  readonly onClose: () => void;
}

/** A character or creature of one's own, opened away from any table. */
export function LibrarySheetDialog({ library, collection, sheet, onSaved, onClose }: LibrarySheetDialogProps) {
  const { editor, isSaving, error } = useLibrarySheetEditor({ library, collection, sheet, onSaved });
  return (
    <Dialog open wide onClose={onClose} title={editor?.sheet.name ?? sheet.template.name}>
      <div className={styles.sheet}>
        {editor ? <SheetBody editor={editor} startsEditing /> : <p>{t('sheet.gone')}</p>}
      </div>
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
