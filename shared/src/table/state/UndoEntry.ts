import type { ExchangeId, SheetId, TokenId, UserId } from '../../kernel/index.ts';
import type { Sheet } from '../../rules/index.ts';
import type { Encounter } from './Encounter.ts';
import type { Exchange } from './Exchange.ts';
import type { Token } from './Token.ts';

type Before<K, V> = readonly (readonly [K, V | null])[];

/**
 * How things were before something that the GM may take back, or could if it were not `final`. Steps of one action
 * share an entry.
 */
export interface UndoEntry {
  readonly id: string;
  /** What was done, in words without names. */
  readonly what: string;
  readonly by: UserId;
  readonly sheets: Before<SheetId, Sheet>;
  readonly places: Before<TokenId, { readonly x: number; readonly y: number; readonly elevation: number }>;
  readonly exchanges: Before<ExchangeId, Exchange>;
  /** Undefined: the encounter did not change. */
  readonly encounter?: Encounter | null;
  /** What changed of tokens; null: the token was not there. Whole tokens are of those that went. */
  readonly tokens?: Before<TokenId, Partial<Token>>;
  /** It cannot be taken back yet, and keeps what was done before it from being taken back instead. */
  readonly final?: true;
}
