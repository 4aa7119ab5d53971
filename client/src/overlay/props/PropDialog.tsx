import { useState, type FormEvent } from 'react';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { PropId } from '@tallow/shared/kernel';
import type { PropModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { usePictureFile } from '../portraits/usePictureFile.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { toPlain } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import styles from '../controls/Form.module.css';
import { sizeOfPicture } from './sizeOfPicture.ts';

const FULL_TURN = 360;
const numberIn = (text: string): number => Number.parseFloat(toPlain(text));

function PropForm({ prop, onDone }: { readonly prop: PropModel; readonly onDone: () => void }) {
  const table = useTable();
  const [across, setAcross] = useState(String(prop.width / UNITS_PER_CELL));
  const [turn, setTurn] = useState(String(prop.rotation));
  const [layer, setLayer] = useState(prop.layer);
  const [locked, setLocked] = useState(prop.locked);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const cells = numberIn(across);
    const width = cells > 0 ? Math.max(1, Math.round(cells * UNITS_PER_CELL)) : prop.width;
    const height = Math.max(1, Math.round((width * prop.height) / prop.width));
    const rotation = ((Math.round(numberIn(turn) || 0) % FULL_TURN) + FULL_TURN) % FULL_TURN;
    const x = Math.round(prop.x + (prop.width - width) / 2);
    const y = Math.round(prop.y + (prop.height - height) / 2);
    void table
      .act({ action: 'prop.update', propId: prop.id as PropId, x, y, width, height, rotation, layer, locked })
      .then(({ ok }) => ok && onDone());
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={t('props.width')}
        inputMode="decimal"
        value={across}
        onChange={({ target }) => setAcross(target.value)}
      />
      <TextField
        label={t('props.rotation')}
        inputMode="numeric"
        value={turn}
        onChange={({ target }) => setTurn(target.value)}
      />
      <Choice
        label={t('props.layer')}
        value={layer}
        options={[
          { value: 'below', label: t('props.below') },
          { value: 'above', label: t('props.above') },
        ]}
        onChange={setLayer}
      />
      <p>{t('props.aboveNote')}</p>
      <SwitchField label={t('props.locked')} checked={locked} onChange={setLocked} />
      <Button kind="primary" type="submit">
        {t('props.save')}
      </Button>
    </form>
  );
}

function NewProp({
  at,
  onDone,
}: {
  readonly at: { readonly x: number; readonly y: number; readonly file?: File };
  readonly onDone: () => void;
}) {
  const table = useTable();
  const ui = useTableUi();
  const { file: dropped } = at;
  const put = async (image: string, file: File): Promise<void> => {
    const { width, height } = await sizeOfPicture(file);
    const place = { x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2), width, height };
    const { ok } = await table.act({ action: 'prop.add', image, ...place });
    if (ok) onDone();
  };
  const picture = usePictureFile(t('props.choose'), (image, file) => void put(image, file), 'whole');
  if (dropped)
    return (
      <div className={styles.buttons}>
        <Button kind="primary" busy={picture.isSending} onClick={() => picture.send(dropped)}>
          {t('props.layDropped')}
        </Button>
        <Button onClick={() => ui.set({ mark: null, dialog: 'import', droppedMap: dropped })}>
          {t('props.asMap')}
        </Button>
      </div>
    );
  return (
    <>
      <Button kind="primary" busy={picture.isSending} onClick={picture.choose}>
        {t('props.choose')}
      </Button>
      {picture.input}
    </>
  );
}

/** Lays a picture on the map, or changes one that lies there. */
export function PropDialog() {
  const { mark, set } = useTableUi();
  const prop = useModel((model) => (mark?.kind === 'prop' ? (model.props.get(mark.id) ?? null) : null));
  const fresh = mark?.kind === 'new-prop' ? mark : null;
  const close = (): void => set({ mark: null });
  return (
    <Dialog
      open={fresh !== null || prop !== null}
      onClose={close}
      title={fresh ? t('props.newTitle') : t('props.editTitle')}
      about={fresh ? t('props.newAbout') : undefined}
    >
      {fresh && <NewProp at={fresh} onDone={close} />}
      {prop && <PropForm key={prop.id} prop={prop} onDone={close} />}
    </Dialog>
  );
}
