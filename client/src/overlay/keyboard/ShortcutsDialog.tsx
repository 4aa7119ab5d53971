import { KEY_IDS, keyEntry, ownKeyMap, type KeyGroup } from '../../keys/index.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useOwnKeys } from '../controls/useChords.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { KeyRow } from './KeyRow.tsx';
import styles from './ShortcutsDialog.module.css';

const GROUPS: readonly KeyGroup[] = ['map', 'tools', 'turns', 'talk', 'screen'];

/** Every key of the table, and a way to set another one for each. */
export function ShortcutsDialog() {
  const ui = useTableUi();
  const hasOwn = Object.keys(useOwnKeys()).length > 0;
  const resetAll = hasOwn && <Button onClick={() => ownKeyMap.resetAll()}>{t('keys.resetAll')}</Button>;
  return (
    <Dialog
      wide
      open={ui.dialog === 'shortcuts'}
      onClose={() => ui.set({ dialog: null })}
      title={t('keys.title')}
      actions={resetAll || undefined}
    >
      {GROUPS.map((group) => (
        <section key={group} className={styles.group}>
          <h3 className={styles.heading}>{t(`keys.groups.${group}`)}</h3>
          <dl>
            {KEY_IDS.filter((id) => keyEntry(id).group === group).map((id) => (
              <KeyRow key={id} id={id} />
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
