import type { SheetId } from '../../kernel/index.ts';

/**
 * `gm`: the roller and the GM. `private`: the roller alone. `blind`: the GM reads the result, the roller only that
 * there was a roll.
 */
export type RollVisibility = 'public' | 'gm' | 'private' | 'blind';

export interface RollDice {
  readonly type: 'roll';
  readonly formula: string;
  readonly visibility: RollVisibility;
  /** The sheet whose values are the formula's variables. */
  readonly sheetId: SheetId | null;
}
export type RollIntent = RollDice;
