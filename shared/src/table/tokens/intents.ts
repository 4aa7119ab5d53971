import type { SceneId, TokenId, UserId } from '../../kernel/index.ts';
import type { TokenChanges, TokenProperties } from '../state/Token.ts';

export interface CreateToken {
  readonly type: 'token.create';
  /** Absent: the scene that the asker looks at. */
  readonly sceneId?: SceneId | undefined;
  readonly properties: Pick<TokenProperties, 'name' | 'x' | 'y'> & Partial<TokenProperties>;
}
export interface UpdateToken {
  readonly type: 'token.update';
  readonly tokenId: TokenId;
  readonly changes: TokenChanges;
}
export interface DeleteToken {
  readonly type: 'token.delete';
  readonly tokenId: TokenId;
}
/** All of them in one step, or none. */
export interface DeleteTokens {
  readonly type: 'tokens.delete';
  readonly tokenIds: readonly TokenId[];
}
/** Shows a scene to everybody, or to some, and puts the party's tokens, or theirs, there, near each other. */
export interface BringParty {
  readonly type: 'party.bring';
  /** Absent: the scene that the asker looks at. */
  readonly sceneId?: SceneId | undefined;
  /** Map units of the first one's top left corner. */
  readonly x: number;
  readonly y: number;
  /** Absent: everybody and the whole party. */
  readonly userIds?: readonly UserId[] | undefined;
}
/** Moves a token's top left corner along `waypoints` (map units) to the last of them. */
export interface MoveToken {
  readonly type: 'move';
  readonly tokenId: TokenId;
  readonly waypoints: readonly (readonly [x: number, y: number])[];
  readonly elevation?: number | undefined;
}
/** Moves several tokens at once, each straight to its place (map units of the top left corner); all, or none. */
export interface MoveGroup {
  readonly type: 'token.group';
  readonly moves: readonly { readonly tokenId: TokenId; readonly x: number; readonly y: number }[];
}
/**
 * Puts copies beside tokens, so many map units away. Those of characters stay theirs; any other sheet is copied, too,
 * and numbered.
 */
export interface CopyTokens {
  readonly type: 'token.copy';
  readonly tokenIds: readonly TokenId[];
  readonly dx: number;
  readonly dy: number;
  /** Absent: each on its own scene. */
  readonly sceneId?: SceneId | undefined;
}
export type TokenIntent =
  | CreateToken
  | UpdateToken
  | DeleteToken
  | DeleteTokens
  | BringParty
  | MoveToken
  | MoveGroup
  | CopyTokens;
