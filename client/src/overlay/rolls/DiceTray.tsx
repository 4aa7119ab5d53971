import { Dices, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { FormulaProblem } from '@tallow/shared/dice';
import type { RollVisibility } from '@tallow/shared/table';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { useTableUi } from '../table/TableUi.ts';
import { words } from '../words.ts';
import { DieButton } from './DieButton.tsx';
import styles from './DiceTray.module.css';
import { addDie, canHaveMode, EMPTY_TRAY, readFormula, TRAY_DICE, trayText, type Tray } from './diceTray.ts';
import { FormulaNote } from './FormulaNote.tsx';
import { problemOf } from './problemOf.ts';
import { useRoll } from './useRoll.ts';

const MODES = (['normal', 'advantage', 'disadvantage'] as const).map((value) => ({ value, label: words.rolls.modes[value] }));
const VISIBILITIES = (['public', 'gm', 'private', 'blind'] as const).map((value) => ({ value, label: words.rolls.visibilities[value] }));

/** Lays out dice, or takes a formula by hand, and rolls it for whom it is meant. */
export function DiceTray({ onRolled }: { readonly onRolled: () => void }) {
  const { rollVisibility: visibility, set } = useTableUi();
  const [tray, setTray] = useState<Tray>(EMPTY_TRAY);
  const [refused, setRefused] = useState<{ readonly formula: string; readonly problem: FormulaProblem | undefined; readonly why: string } | null>(null);
  const roll = useRoll();
  const formula = trayText(tray);
  const reading = readFormula(formula);
  const change = (next: Tray): void => {
    setRefused(null);
    setTray(next);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!reading?.ok) return;
    const result = await roll(reading.canonical, visibility);
    if (result.ok) return onRolled();
    setRefused({ formula: reading.canonical, problem: problemOf(result.error), why: result.error.message });
  };
  const problem = reading && !reading.ok ? reading.problem : undefined;
  return (
    <form className={styles.tray} onSubmit={(event) => void submit(event)}>
      <div className={styles.dice}>{TRAY_DICE.map((sides) => <DieButton key={sides} sides={sides} count={tray.typed === null ? tray.dice[sides] ?? 0 : 0} onChange={(by) => change(addDie(tray, sides, by))} />)}</div>
      <div className={styles.row}>
        <Stepper label={words.rolls.modifier} less={words.rolls.less} more={words.rolls.more} value={tray.typed === null ? tray.modifier : 0} onChange={(modifier) => tray.typed === null && change({ ...tray, modifier })} />
        {canHaveMode(tray) && <Choice label={words.rolls.mode} value={tray.mode} options={MODES} onChange={(mode) => change({ ...tray, mode })} />}
      </div>
      <div className={styles.formula}>
        <input className={styles.box} aria-label={words.rolls.formula} aria-invalid={problem !== undefined} placeholder={words.rolls.formulaPlaceholder} autoComplete="off" spellCheck={false} maxLength={500} value={formula} onChange={({ target }) => change({ ...tray, typed: target.value })} />
        {formula !== '' && <IconButton icon={X} label={words.rolls.clear} size="small" onClick={() => change(EMPTY_TRAY)} />}
      </div>
      <div className={styles.below} aria-live="polite">
        {problem && <FormulaNote formula={formula} problem={problem} />}
        {refused?.problem && <FormulaNote formula={refused.formula} problem={refused.problem} />}
        {refused && !refused.problem && <p role="alert" className={styles.why}>{refused.why}</p>}
        {reading?.ok && !refused && <p className={styles.preview}>{reading.canonical}</p>}
        {reading === null && <p className={styles.preview}>{words.rolls.trayHow}</p>}
      </div>
      <div className={styles.row}>
        <div className={styles.grow}><SelectField<RollVisibility> label={words.rolls.visibility} hideLabel value={visibility} options={VISIBILITIES} onChange={(rollVisibility) => set({ rollVisibility })} /></div>
        <Button kind="primary" type="submit" disabled={!reading?.ok}><Dices size={16} aria-hidden />{words.rolls.roll}</Button>
      </div>
    </form>
  );
}
