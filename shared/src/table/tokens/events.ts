import type { TokenId } from '../../kernel/index.ts';
import type { TokenChanges } from './intents.ts';
import type { Token } from './state.ts';

export type TokenEvent =
  | { readonly type: 'TokenCreated'; readonly token: Token }
  | { readonly type: 'TokenUpdated'; readonly tokenId: TokenId; readonly changes: TokenChanges }
  | { readonly type: 'TokenDeleted'; readonly tokenId: TokenId }
  | {
      readonly type: 'TokenMoved';
      readonly tokenId: TokenId;
      readonly waypoints: readonly (readonly [x: number, y: number])[];
      readonly elevation: number;
    };
