import type { ExchangeId, SheetId, TokenId } from '../../kernel/index.ts';
import type { Area, Ask, Mode } from '../../rules/index.ts';
import type { ActionVisibility } from '../state/Exchange.ts';

/** Takes an action of the ruleset with a sheet. Targets are tokens that the asker sees. */
export interface Act {
  readonly type: 'act';
  readonly sheetId: SheetId;
  readonly actionId: string;
  readonly targets: readonly TokenId[];
  readonly entryId: Ask['entryId'];
  readonly area: Area | null;
  readonly mode: Mode;
  readonly modifier: number;
  readonly inputs: Ask['inputs'];
  readonly visibility: ActionVisibility;
}
/** Answers a prompt; the GM may answer anybody's. */
export interface React {
  readonly type: 'react';
  readonly exchangeId: ExchangeId;
  readonly promptId: string;
  readonly option: string;
  readonly number: number | null;
  readonly step: { readonly x: number; readonly y: number } | null;
}
/** Gives an exchange more time, or all the time in the world (null). */
export interface ExtendExchange {
  readonly type: 'exchange.extend';
  readonly exchangeId: ExchangeId;
  readonly seconds: number | null;
}
/** Calls an action off. What its steps did so far stays; undo takes that back. */
export interface CancelExchange {
  readonly type: 'exchange.cancel';
  readonly exchangeId: ExchangeId;
}
/** Asked by the server alone: nobody answered until this deadline. One that was granted more time since waits on. */
export interface ExpireExchange {
  readonly type: 'exchange.expire';
  readonly exchangeId: ExchangeId;
  readonly deadline: number;
}
export type ActionIntent = Act | React | ExtendExchange | CancelExchange | ExpireExchange;
