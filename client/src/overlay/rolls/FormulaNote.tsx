import type { FormulaProblem } from '@tallow/shared/dice';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import styles from './FormulaNote.module.css';

interface FormulaNoteProps {
  readonly formula: string;
  readonly problem: FormulaProblem;
}

/** What is wrong with a formula: the place marked from below, and what to write instead. */
export function FormulaNote({ formula, problem: { at, length, message, hint } }: FormulaNoteProps) {
  const line = formula.replaceAll(/\s/g, ' ');
  return (
    <div role="alert" className={styles.note}>
      <pre className={styles.formula} aria-hidden>
        {line.slice(0, at)}
        <span className={styles.wrong}>{length === 0 ? line.charAt(at) || ' ' : line.slice(at, at + length)}</span>
        {line.slice(at + Math.max(1, length))}
      </pre>
      <p>
        <span className="heard-only">{t('rolls.atCharacter', { at: at + 1 })} </span>
        {said(message)}
        {hint !== undefined && <span className={styles.hint}> {said(hint)}</span>}
      </p>
    </div>
  );
}
