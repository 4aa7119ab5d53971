import { Dices, X } from 'lucide-react';
import type { FormEvent } from 'react';
import type { RollVisibility } from '@tallow/shared/table';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './DiceTray.module.css';
import { addDie, canHaveMode, EMPTY_TRAY, TRAY_DICE } from './diceTray.ts';
import { DieButton } from './DieButton.tsx';
import { FormulaNote } from './FormulaNote.tsx';
import { useTray } from './useTray.ts';

const modes = () =>
  (['normal', 'advantage', 'disadvantage'] as const).map((value) => ({ value, label: t(`rolls.modes.${value}`) }));
const visibilities = () =>
  (['public', 'gm', 'private', 'blind'] as const).map((value) => ({ value, label: t(`rolls.visibilities.${value}`) }));

/** What the table would roll, or why it cannot. */
function Below({ formula, reading, refused }: Pick<ReturnType<typeof useTray>, 'formula' | 'reading' | 'refused'>) {
  return (
    <div className={styles.below} aria-live="polite">
      {reading?.ok === false && <FormulaNote formula={formula} problem={reading.problem} />}
      {refused?.problem && <FormulaNote formula={refused.formula} problem={refused.problem} />}
      {refused && !refused.problem && (
        <p role="alert" className={styles.why}>
          {refused.why}
        </p>
      )}
      {reading?.ok && !refused && <p className={styles.preview}>{reading.canonical}</p>}
      {reading === null && <p className={styles.preview}>{t('rolls.trayHow')}</p>}
    </div>
  );
}

/** Lays out dice, or takes a formula by hand, and rolls it for whom it is meant. */
export function DiceTray({ onRolled }: { readonly onRolled: () => void }) {
  const { rollVisibility, set } = useTableUi();
  const { tray, formula, reading, refused, change, roll } = useTray(onRolled);
  const isLaid = tray.typed === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void roll();
  };
  return (
    <form className={styles.tray} onSubmit={submit}>
      <div className={styles.dice}>
        {TRAY_DICE.map((sides) => (
          <DieButton
            key={sides}
            sides={sides}
            count={isLaid ? (tray.dice[sides] ?? 0) : 0}
            onChange={(by) => change(addDie(tray, sides, by))}
          />
        ))}
      </div>
      {isLaid && (
        <div className={styles.row}>
          <Stepper
            label={t('rolls.modifier')}
            less={t('rolls.less')}
            more={t('rolls.more')}
            value={tray.modifier}
            onChange={(modifier) => change({ ...tray, modifier })}
          />
          {canHaveMode(tray) && (
            <Choice
              label={t('rolls.mode')}
              value={tray.mode}
              options={modes()}
              onChange={(mode) => change({ ...tray, mode })}
            />
          )}
        </div>
      )}
      <div className={styles.formula}>
        <input
          className={styles.box}
          aria-label={t('rolls.formula')}
          aria-invalid={reading?.ok === false}
          placeholder={t('rolls.formulaPlaceholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          value={formula}
          onChange={({ target }) => change({ ...tray, typed: target.value })}
        />
        {formula !== '' && (
          <IconButton icon={X} label={t('rolls.clear')} size="small" onClick={() => change(EMPTY_TRAY)} />
        )}
      </div>
      <Below formula={formula} reading={reading} refused={refused} />
      <div className={styles.row}>
        <div className={styles.grow}>
          <SelectField<RollVisibility>
            label={t('rolls.visibility')}
            hideLabel
            value={rollVisibility}
            options={visibilities()}
            onChange={(picked) => set({ rollVisibility: picked })}
          />
        </div>
        <Button kind="primary" type="submit" disabled={!reading?.ok}>
          <Dices size={16} aria-hidden />
          {t('rolls.roll')}
        </Button>
      </div>
    </form>
  );
}
