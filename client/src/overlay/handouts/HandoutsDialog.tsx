import { useState } from 'react';
import { Dialog } from '../controls/Dialog.tsx';
import { middleOfView } from '../table/middleOfView.ts';
import { useMapView } from '../table/MapView.ts';
import { useIsGm, useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { HandoutForm } from './HandoutForm.tsx';
import { HandoutList } from './HandoutList.tsx';
import { HandoutReader } from './HandoutReader.tsx';
import { useShownHandouts } from './useShownHandouts.ts';

/** The list of handouts, one of them, or its form. What the GM shows opens here by itself. */
export function HandoutsDialog() {
  useShownHandouts();
  const ui = useTableUi();
  const isGm = useIsGm();
  const [isWriting, setWriting] = useState(false);
  const open = ui.mark?.kind === 'handout' ? ui.mark : null;
  const handout = useModel((model) => (open?.id ? (model.handouts.get(open.id) ?? null) : null));
  const view = useMapView();
  const show = (id: string | null): void => {
    setWriting(false);
    ui.set({ mark: { kind: 'handout', id } });
  };
  const close = (): void => {
    setWriting(false);
    ui.set({ mark: null });
  };
  const title = isWriting
    ? t(handout ? 'handouts.editTitle' : 'handouts.newTitle')
    : (handout?.title ?? t('handouts.title'));
  const about = isWriting || handout ? undefined : isGm ? t('handouts.about') : t('handouts.aboutPlayer');
  const pin = (): void => {
    const at = view && middleOfView(view);
    if (handout && at) ui.set({ mark: { kind: 'new-pin', ...at, handoutId: handout.id, title: handout.title } });
  };
  return (
    <Dialog open={open !== null} onClose={close} title={title} about={about} wide>
      {isWriting ? (
        <HandoutForm key={handout?.id ?? ''} handout={handout} onDone={() => setWriting(false)} />
      ) : handout ? (
        <HandoutReader
          key={handout.id}
          handout={handout}
          onBack={() => show(null)}
          onEdit={() => setWriting(true)}
          onPin={pin}
        />
      ) : (
        <HandoutList onOpen={show} onNew={() => setWriting(true)} />
      )}
    </Dialog>
  );
}
