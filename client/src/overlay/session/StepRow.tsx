import type { Step } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { cx } from '../controls/cx.ts';
import list from '../controls/List.module.css';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { undoneName } from '../words/undoneName.ts';
import styles from './StepsDialog.module.css';

interface StepRowProps {
  readonly step: Step;
  readonly ruleset: string;
  readonly busy: boolean;
  readonly onTakeBack: () => void;
}

export function StepRow({ step, ruleset, busy, onTakeBack }: StepRowProps) {
  const what = t('taking.stepBy', { what: undoneName(ruleset, step.what), by: step.by });
  const about = [...step.subjects, ...(step.at === 0 ? [] : [formats.time(step.at)])];
  return (
    <li className={cx(list.row, list.ruled, styles.step)} data-taken={step.takenBackBy === null ? undefined : ''}>
      <div className={styles.what}>
        <span className={list.name}>{what}</span>
        <span className={list.about}>{about.join(' · ')}</span>
      </div>
      {step.takenBackBy !== null ? (
        <span className={list.about}>{t('taking.stepTaken', { by: step.takenBackBy })}</span>
      ) : (
        !step.isFinal && (
          <Button
            size="small"
            busy={busy}
            aria-label={t('taking.stepBackOf', { step: [what, ...about].join(', ') })}
            onClick={onTakeBack}
          >
            {t('taking.stepBack')}
          </Button>
        )
      )}
    </li>
  );
}
