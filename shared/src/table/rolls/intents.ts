import type { SheetId } from '../../kernel/index.ts';
import type { RollVisibility } from '../state/RollVisibility.ts';

export interface RollDice {
  readonly type: 'roll';
  readonly formula: string;
  readonly visibility: RollVisibility;
  /** The sheet whose values are the formula's variables. */
  readonly sheetId: SheetId | null;
}
export type RollIntent = RollDice;
