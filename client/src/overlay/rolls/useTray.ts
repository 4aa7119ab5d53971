import { useState } from 'react';
import type { FormulaProblem } from '@tallow/shared/dice';
import { useTableUi } from '../table/TableUi.ts';
import { refusalText } from '../words/refusalText.ts';
import { EMPTY_TRAY, readFormula, trayText, type FormulaReading, type Tray } from './diceTray.ts';
import { problemOf } from './problemOf.ts';
import { useRoll } from './useRoll.ts';

/** What the table said about a formula that this page could read. */
interface Refused {
  readonly formula: string;
  readonly problem: FormulaProblem | undefined;
  readonly why: string;
}
interface TrayInHand {
  readonly tray: Tray;
  readonly formula: string;
  readonly reading: FormulaReading;
  readonly refused: Refused | null;
  readonly change: (tray: Tray) => void;
  readonly roll: () => Promise<void>;
}

/** A dice tray in use. `onRolled` is called when the table has rolled. */
export function useTray(onRolled: () => void): TrayInHand {
  const { rollVisibility } = useTableUi();
  const [tray, setTray] = useState<Tray>(EMPTY_TRAY);
  const [refused, setRefused] = useState<Refused | null>(null);
  const ask = useRoll();
  const formula = trayText(tray);
  const reading = readFormula(formula);
  const change = (next: Tray): void => {
    setRefused(null);
    setTray(next);
  };
  const roll = async (): Promise<void> => {
    if (!reading?.ok) return;
    const result = await ask(reading.canonical, rollVisibility);
    if (result.ok) return onRolled();
    setRefused({ formula: reading.canonical, problem: problemOf(result.error), why: refusalText(result.error) });
  };
  return { tray, formula, reading, refused, change, roll };
}
