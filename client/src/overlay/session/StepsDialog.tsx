import { useEffect, useState } from 'react';
import type { Step } from '../../store/index.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useTable, useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { toSentence } from '../words/toSentence.ts';
import { StepRow } from './StepRow.tsx';
import styles from './StepsDialog.module.css';

/** For the GM: what everybody did, the newest first, each to be taken back by itself. */
export function StepsDialog() {
  const ui = useTableUi();
  const isOpen = ui.dialog === 'steps';
  return (
    <Dialog
      open={isOpen}
      onClose={() => ui.set({ dialog: null })}
      title={t('taking.stepsTitle')}
      about={t('taking.stepsAbout')}
      wide
    >
      {isOpen && <Steps />}
    </Dialog>
  );
}

function Steps() {
  const table = useTable();
  const ruleset = useModel((model) => model.session.ruleset);
  // What is done meanwhile is in the log, and in the list.
  const news = useModel((model) => model.log.at(-1)?.id);
  const [steps, setSteps] = useState<readonly Step[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busyWith, setBusyWith] = useState<string | null>(null);
  useEffect(() => {
    let isStale = false;
    table.steps().then(
      (found) => !isStale && (setSteps(found), setError(null)),
      (cause: unknown) => !isStale && setError(toSentence(cause)),
    );
    return () => void (isStale = true);
  }, [table, news, busyWith]);
  const takeBack = async (stepId: string): Promise<void> => {
    setBusyWith(stepId);
    await table.act({ action: 'undo', stepId });
    setBusyWith(null);
  };
  if (error !== null) return <p role="alert">{error}</p>;
  if (steps === null) return null;
  if (steps.length === 0) return <p>{t('taking.stepsNone')}</p>;
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <StepRow
          key={step.stepId}
          step={step}
          ruleset={ruleset}
          busy={busyWith === step.stepId}
          onTakeBack={() => void takeBack(step.stepId)}
        />
      ))}
    </ul>
  );
}
