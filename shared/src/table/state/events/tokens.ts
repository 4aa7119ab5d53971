import type { SceneId, TokenId } from '../../../kernel/index.ts';
import type { TokenChanges } from '../Token.ts';
import type { Token } from '../Token.ts';

export type TokenEvent =
  | { readonly type: 'TokenCreated'; readonly token: Token }
  | { readonly type: 'TokenUpdated'; readonly tokenId: TokenId; readonly changes: TokenChanges }
  | { readonly type: 'TokenDeleted'; readonly tokenId: TokenId }
  /** Taken up and put down elsewhere, on another scene perhaps: it passes nothing on the way. */
  | {
      readonly type: 'TokenPlaced';
      readonly tokenId: TokenId;
      readonly sceneId: SceneId;
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly type: 'TokenMoved';
      readonly tokenId: TokenId;
      readonly waypoints: readonly (readonly [x: number, y: number])[];
      readonly elevation: number;
    };
