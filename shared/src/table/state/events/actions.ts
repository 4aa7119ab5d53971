import type { ExchangeId, SheetId, UserId } from '../../../kernel/index.ts';
import type { CardLine, Reply } from '../../../rules/index.ts';
import type { ActionVisibility, Exchange } from '../Exchange.ts';

export type ActionEvent =
  /**
   * What happened in a step of an action, for the log. `actionId` names an action of the ruleset, or `hurt`, `heal`,
   * `set`, `effect`, `turn`, `time`.
   */
  | {
      readonly type: 'ActionNarrated';
      readonly exchangeId: ExchangeId;
      readonly actionId: string;
      readonly actor: SheetId | null;
      readonly targets: readonly SheetId[];
      readonly visibility: ActionVisibility;
      readonly by: UserId;
      readonly lines: readonly CardLine[];
    }
  /** The action waits for answers; the exchange as it is now. */
  | { readonly type: 'ExchangePaused'; readonly exchange: Exchange }
  | { readonly type: 'ExchangeReplied'; readonly exchangeId: ExchangeId; readonly reply: Reply }
  | { readonly type: 'ExchangeTimed'; readonly exchangeId: ExchangeId; readonly deadline: number | null }
  | { readonly type: 'ExchangeEnded'; readonly exchangeId: ExchangeId };
