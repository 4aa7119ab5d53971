import type { Rolled } from '../../dice/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import type { Say, Word } from '../../words/index.ts';

export type Mode = 'normal' | 'advantage' | 'disadvantage';

/**
 * One line of the story of an action. Lines never contain names: who is meant is an id, which each viewer's table names
 * or hides.
 */
export type CardLine =
  | {
      readonly kind: 'roll';
      /** Whose roll it is. Only those who may read that sheet see its variables. */
      readonly of: SheetId;
      readonly label: Say;
      readonly rolled: Rolled;
      readonly mode: Mode;
      /** Why it was rolled with advantage or disadvantage. */
      readonly reasons: readonly Say[];
      readonly outcome: 'success' | 'failure' | 'critical' | 'fumble' | 'none';
      /** What it had to reach; readable with the sheet `againstOf`, or by the GM. */
      readonly against: number | null;
      readonly againstOf: SheetId | null;
      /** Whom it is rolled at: the line is for those who see that one. */
      readonly on?: SheetId;
    }
  | {
      readonly kind: 'damage';
      readonly of: SheetId;
      readonly damageType: string;
      /** Before halving and resistance. */
      readonly rolled: number;
      readonly taken: number;
      /** Such as `doubled`, `halved`, `resistance 40 %`; for readers of the sheet. */
      readonly reasons: readonly Say[];
    }
  | { readonly kind: 'heal'; readonly of: SheetId; readonly amount: number; readonly resource: string }
  | {
      readonly kind: 'effect';
      readonly of: SheetId;
      readonly name: Word;
      readonly gained: boolean;
      readonly hidden: boolean;
    }
  /**
   * A sentence without a subject, such as `dodges`. `gmOnly` lines reach nobody else, `forReaders` tells numbers of the
   * sheet to those who may read it.
   */
  | {
      readonly kind: 'note';
      readonly of: SheetId | null;
      readonly text: Say;
      readonly gmOnly?: boolean;
      readonly forReaders?: boolean;
    };
