import { diceIn, formatFormula, parseFormula, type FormulaProblem } from '@tallow/shared/dice';

export const TRAY_DICE = [4, 6, 8, 10, 12, 20, 100] as const;
export type TrayMode = 'normal' | 'advantage' | 'disadvantage';

/** Dice laid out to be rolled. `typed`: a formula written by hand stands instead of them. */
export interface Tray {
  /** Count by sides. */
  readonly dice: Readonly<Record<number, number>>;
  readonly modifier: number;
  readonly mode: TrayMode;
  readonly typed: string | null;
}
export const EMPTY_TRAY: Tray = { dice: {}, modifier: 0, mode: 'normal', typed: null };

const MAX_OF_A_KIND = 99;
const SUFFIX: Record<TrayMode, string> = { normal: '', advantage: 'adv', disadvantage: 'dis' };

/** The die that advantage is for: the first single one, largest first. */
const singleDie = ({ dice }: Tray): number | undefined => TRAY_DICE.toReversed().find((sides) => dice[sides] === 1);

export const canHaveMode = (tray: Tray): boolean => tray.typed === null && singleDie(tray) !== undefined;

/** One die more, or one less; a formula written by hand grows by a term. */
export function addDie(tray: Tray, sides: number, by: 1 | -1 = 1): Tray {
  if (tray.typed !== null)
    return by === 1
      ? { ...tray, typed: tray.typed.trim() === '' ? `d${sides}` : `${tray.typed.trim()} + d${sides}` }
      : tray;
  const count = Math.min(MAX_OF_A_KIND, Math.max(0, (tray.dice[sides] ?? 0) + by));
  return { ...tray, dice: { ...tray.dice, [sides]: count } };
}

/** What the laid out dice are in words of the notation; the largest die first. */
export function trayText(tray: Tray): string {
  if (tray.typed !== null) return tray.typed;
  const chosen = singleDie(tray);
  const terms = TRAY_DICE.toReversed().flatMap((sides) => {
    const count = tray.dice[sides] ?? 0;
    return count === 0 ? [] : `${count > 1 ? count : ''}d${sides}${sides === chosen ? SUFFIX[tray.mode] : ''}`;
  });
  const { modifier } = tray;
  if (terms.length === 0) return modifier === 0 ? '' : String(modifier);
  return `${terms.join(' + ')}${modifier === 0 ? '' : ` ${modifier < 0 ? '-' : '+'} ${Math.abs(modifier)}`}`;
}

export type FormulaReading =
  | { readonly ok: true; readonly canonical: string; readonly hasDice: boolean }
  | { readonly ok: false; readonly problem: FormulaProblem }
  | null;

/** What the table would understand; null for nothing at all. */
export function readFormula(text: string): FormulaReading {
  if (text.trim() === '') return null;
  const parsed = parseFormula(text);
  return parsed.ok
    ? { ok: true, canonical: formatFormula(parsed.value), hasDice: diceIn(parsed.value).length > 0 }
    : { ok: false, problem: parsed.reason };
}
