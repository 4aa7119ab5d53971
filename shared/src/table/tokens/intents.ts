import type { SceneId, TokenId } from '../../kernel/index.ts';
import type { Token } from './state.ts';

export type TokenProperties = Omit<Token, 'id' | 'sceneId' | 'invisible'>;
export type TokenChanges = Partial<Omit<TokenProperties, 'x' | 'y'>>;

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
/** Moves a token's top left corner along `waypoints` (map units) to the last of them. */
export interface MoveToken {
  readonly type: 'move';
  readonly tokenId: TokenId;
  readonly waypoints: readonly (readonly [x: number, y: number])[];
  readonly elevation?: number | undefined;
}
export type TokenIntent = CreateToken | UpdateToken | DeleteToken | MoveToken;
