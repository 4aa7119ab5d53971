import type { TableModel, TokenModel } from '../store/index.ts';

export const isGm = (model: TableModel): boolean => model.me.role === 'gm';

/** Players draw where the GM lets them. */
export const mayDraw = (model: TableModel): boolean =>
  model.viewAs === null && (isGm(model) || (model.me.role === 'player' && model.session.playersDraw));

/** Everybody who plays lays templates. */
export const mayLay = (model: TableModel): boolean => model.viewAs === null && model.me.role !== 'spectator';

/** Whether it makes sense to drag the token; the server decides. */
export function mayMove(model: TableModel, token: TokenModel): boolean {
  if (model.viewAs !== null || token.locked) return false;
  return isGm(model) || (model.me.role === 'player' && token.ownerId === model.me.userId);
}

/** Where the token shows: at its end, when a move is on its way. */
export function shownAt<T extends Pick<TokenModel, 'x' | 'y' | 'predicted'>>(
  token: T,
): T & { readonly x: number; readonly y: number } {
  return token.predicted ? { ...token, ...token.predicted } : token;
}

export function* shownTokens(model: TableModel): Generator<TokenModel> {
  for (const token of model.tokens.values()) yield shownAt(token);
}
