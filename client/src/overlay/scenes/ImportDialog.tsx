import { useCallback, useEffect, useState } from 'react';
import type { SceneId } from '@tallow/shared/kernel';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Progress } from '../controls/Progress.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { DropZone } from './DropZone.tsx';
import { FitPicture } from './FitPicture.tsx';
import styles from './ImportDialog.module.css';
import { ImportOptions, USUAL_CHOICES } from './ImportOptions.tsx';
import { ImportReportList } from './ImportReportList.tsx';
import { useImport } from './useImport.ts';

/** The GM's way to bring a map in: choose, upload, build, show. */
export function ImportDialog() {
  const table = useTable();
  const ui = useTableUi();
  const scenes = useModel((model) => model.scenes);
  const shownId = useModel((model) => model.scene?.id);
  const notify = useCallback((text: string) => table.notify(text), [table]);
  const [choices, setChoices] = useState(USUAL_CHOICES);
  const [fitsFirst, setFitsFirst] = useState(false);
  const { state, start, fit, cancel, reset } = useImport(notify);
  const take = (file: File): void => {
    if (fitsFirst && file.type.startsWith('image/')) fit(file);
    else start(file, choices);
  };
  const dropped = ui.droppedMap;
  useEffect(() => {
    if (!dropped) return;
    ui.set({ droppedMap: null });
    if (state.step === 'upload' || state.step === 'build') table.notify(t('dropping.busy'));
    else take(dropped);
  });
  const close = (): void => {
    ui.set({ dialog: null });
    if (state.step !== 'upload' && state.step !== 'build') reset();
  };
  const showNow = (sceneId: string): void => {
    void table.act({ action: 'scene.activate', sceneId: sceneId as SceneId });
    close();
  };
  return (
    <Dialog
      open={ui.dialog === 'import'}
      onClose={close}
      title={t('importing.title')}
      about={state.step === 'choose' ? t('importing.about') : undefined}
    >
      {state.step === 'choose' && (
        <>
          <DropZone onFile={take} />
          <ImportOptions choices={choices} onChange={setChoices} fitsFirst={fitsFirst} onFitsFirst={setFitsFirst} />
        </>
      )}
      {state.step === 'fit' && (
        <FitPicture file={state.file} onImport={(grid) => start(state.file, grid)} onBack={reset} />
      )}
      {(state.step === 'upload' || state.step === 'build') && (
        <div className={styles.running}>
          <Progress
            label={`${state.step === 'upload' ? t('importing.uploading') : t('importing.reading')} · ${state.fileName}`}
            value={state.progress}
          />
          <Button onClick={cancel}>{t('cancel')}</Button>
        </div>
      )}
      {state.step === 'failed' && (
        <div className={styles.outcome}>
          <p role="alert">
            <strong>{t('importing.failed')}.</strong> {state.why}
          </p>
          <Button kind="primary" onClick={reset}>
            {t('importing.tryAgain')}
          </Button>
        </div>
      )}
      {state.step === 'done' && (
        <div className={styles.outcome}>
          <output>{t('importing.done', { name: scenes.get(state.sceneId) ?? t('importing.theMap') })}</output>
          {state.report && <ImportReportList report={state.report} />}
          <div className={styles.buttons}>
            <Button onClick={reset}>{t('importing.another')}</Button>
            {state.sceneId === shownId ? (
              <Button kind="primary" onClick={close}>
                {t('importing.see')}
              </Button>
            ) : (
              <Button kind="primary" onClick={() => showNow(state.sceneId)}>
                {t('importing.showNow')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Dialog>
  );
}
