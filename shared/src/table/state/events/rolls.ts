import type { Rolled } from '../../../dice/index.ts';
import type { SheetId, UserId } from '../../../kernel/index.ts';
import type { RollVisibility } from '../RollVisibility.ts';

export type RollEvent = {
  readonly type: 'DiceRolled';
  readonly by: UserId;
  /** The roller's name at the time. */
  readonly name: string;
  readonly sheetId: SheetId | null;
  readonly visibility: RollVisibility;
  readonly rolled: Rolled;
};
