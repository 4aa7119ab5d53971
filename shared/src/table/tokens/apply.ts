import type { Appliers } from '../state/Applier.ts';
import type { TokenEvent } from '../state/events/tokens.ts';
import { withEntry, withoutEntry } from '../state/maps.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';

function change(state: TableState, tokenId: Token['id'], changes: Partial<Token>): TableState {
  const token = state.tokens.get(tokenId);
  return token ? { ...state, tokens: withEntry(state.tokens, tokenId, { ...token, ...changes }) } : state;
}

export const tokenAppliers: Appliers<TokenEvent> = {
  TokenCreated: (state, { token }) => ({ ...state, tokens: withEntry(state.tokens, token.id, token) }),
  TokenUpdated: (state, { tokenId, changes }) => change(state, tokenId, changes as Partial<Token>),
  TokenDeleted: (state, { tokenId }) => ({ ...state, tokens: withoutEntry(state.tokens, tokenId) }),
  TokenPlaced: (state, { tokenId, sceneId, x, y }) => change(state, tokenId, { sceneId, x, y }),
  TokenMoved: (state, { tokenId, waypoints, elevation }) => {
    const [x, y] = waypoints.at(-1)!;
    return change(state, tokenId, { x, y, elevation });
  },
};
