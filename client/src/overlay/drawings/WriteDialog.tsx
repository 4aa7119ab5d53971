import { useEffect, useState, type FormEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Field } from '../controls/Field.tsx';
import { useMapView } from '../table/MapView.ts';
import { useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './WriteDialog.module.css';

const MAX = 500;

/** Asks for the words that are written where somebody pressed with the tool. */
export function WriteDialog() {
  const table = useTable();
  const view = useMapView();
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [text, setText] = useState('');
  useEffect(
    () =>
      view?.onWrite((place) => {
        setText('');
        setAt(place);
      }),
    [view],
  );
  const close = (): void => setAt(null);
  const write = (event: FormEvent): void => {
    event.preventDefault();
    if (!at || text.trim() === '') return;
    const { color, width, opacity, layer } = table.model.markOptions.drawing;
    const points = [[at.x, at.y]] as [[number, number]];
    void table.act({ action: 'drawing.add', shape: 'text', points, color, width, opacity, layer, text: text.trim() });
    close();
  };
  return (
    <Dialog open={at !== null} onClose={close} title={t('drawings.write')}>
      <form className={styles.form} onSubmit={write}>
        <Field label={t('drawings.words')}>
          {(wiring) => (
            <textarea
              {...wiring}
              rows={2}
              maxLength={MAX}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Button kind="primary" type="submit" disabled={text.trim() === ''}>
          {t('drawings.writeGo')}
        </Button>
      </form>
    </Dialog>
  );
}
