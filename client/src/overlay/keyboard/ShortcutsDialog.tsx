import { Dialog } from '../controls/Dialog.tsx';
import { Key } from '../controls/Key.tsx';
import { useTableUi } from '../table/TableUi.ts';
import { words } from '../words/words.ts';
import styles from './ShortcutsDialog.module.css';

export function ShortcutsDialog() {
  const ui = useTableUi();
  return (
    <Dialog open={ui.dialog === 'shortcuts'} onClose={() => ui.set({ dialog: null })} title={words.keys.title}>
      <dl className={styles.list}>
        {words.keys.list.map(([key, what]) => (
          <div key={key} className={styles.row}>
            <dt>
              <Key>{key}</Key>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
