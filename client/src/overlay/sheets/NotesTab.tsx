import { DraftField } from '../controls/DraftField.tsx';
import { t } from '../words/t.ts';
import styles from './Effects.module.css';
import { useSheetEditor } from './SheetEditor.ts';

const MAX = 20_000;

/** Notes of the player and of the GM. */
export function NotesTab() {
  const { sheet, isGm, canPlay, isAtTable, edit } = useSheetEditor();
  return (
    <div className={styles.tab}>
      {isAtTable &&
        (canPlay ? (
          <DraftField
            label={t('notes.own')}
            note={isGm ? t('notes.ownNoteGm') : t('notes.ownNote')}
            value={sheet.notes}
            lines={8}
            maxLength={MAX}
            onCommit={(notes) => edit({ notes })}
          />
        ) : (
          <p>{sheet.notes === '' ? t('notes.none') : sheet.notes}</p>
        ))}
      {isGm && (
        <DraftField
          label={t('notes.gm')}
          note={t('notes.gmNote')}
          value={sheet.gmNotes}
          lines={6}
          maxLength={MAX}
          onCommit={(gmNotes) => edit({ gmNotes })}
        />
      )}
    </div>
  );
}
