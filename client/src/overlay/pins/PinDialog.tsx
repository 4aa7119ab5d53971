import { lazy, Suspense, useEffect, useState } from 'react';
import type { PinId, SceneId } from '@tallow/shared/kernel';
import type { PinModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useMapView } from '../table/MapView.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from '../controls/Form.module.css';
import { PinForm } from './PinForm.tsx';

const PageText = lazy(async () => ({ default: (await import('../handouts/PageText.tsx')).PageText }));

function PinLinkButton({ link }: Pick<PinModel, 'link'>) {
  const ui = useTableUi();
  const table = useTable();
  if (!link) return null;
  if ('handoutId' in link)
    return (
      <Button kind="primary" onClick={() => ui.set({ mark: { kind: 'handout', id: link.handoutId } })}>
        {t('pins.openHandout')}
      </Button>
    );
  const look = (): void => {
    ui.set({ mark: null });
    void table.act({ action: 'scene.look', sceneId: link.sceneId as SceneId });
  };
  return (
    <Button kind="primary" onClick={look}>
      {t('pins.openScene')}
    </Button>
  );
}

function PinNote({ pin, onEdit }: { readonly pin: PinModel; readonly onEdit: () => void }) {
  const isGm = useIsGm();
  const table = useTable();
  const ui = useTableUi();
  const remove = (): void => {
    ui.set({ mark: null });
    void table.act({ action: 'pin.delete', pinId: pin.id as PinId });
  };
  return (
    <div className={styles.form}>
      <Suspense>
        {pin.text !== '' && <PageText text={pin.text} />}
        {pin.gmText !== '' && <PageText text={`:::gm\n${pin.gmText}`} />}
      </Suspense>
      <PinLinkButton link={pin.link} />
      {isGm && (
        <div className={styles.buttons}>
          <Button onClick={onEdit}>{t('pins.edit')}</Button>
          <Button kind="danger" onClick={remove}>
            {t('pins.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What is written on a pin, or for the GM its form. A press on a pin opens it. */
export function PinDialog() {
  const ui = useTableUi();
  const view = useMapView();
  const { set } = ui;
  const [isWriting, setWriting] = useState(false);
  useEffect(() => view?.onOpenPin((id) => set({ mark: { kind: 'pin', id } })), [view, set]);
  const { mark } = ui;
  const pin = useModel((model) => (mark?.kind === 'pin' ? (model.pins.get(mark.id) ?? null) : null));
  const close = (): void => {
    setWriting(false);
    set({ mark: null });
  };
  const fresh = mark?.kind === 'new-pin' ? mark : null;
  const title = fresh ? t('pins.newTitle') : isWriting ? t('pins.editTitle') : (pin?.title ?? '');
  return (
    <Dialog open={fresh !== null || pin !== null} onClose={close} title={title}>
      {fresh && <PinForm pin={null} at={fresh} onDone={close} />}
      {pin && isWriting && <PinForm pin={pin} at={pin} onDone={close} />}
      {pin && !isWriting && <PinNote pin={pin} onEdit={() => setWriting(true)} />}
    </Dialog>
  );
}
