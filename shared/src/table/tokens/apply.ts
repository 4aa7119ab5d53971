import { withEntry, withoutEntry } from '../state/maps.ts';
import type { TableState } from '../state/TableState.ts';
import type { TokenEvent } from '../state/events/tokens.ts';
import type { Token } from '../state/Token.ts';

function change(state: TableState, tokenId: Token['id'], changes: Partial<Token>): TableState {
  const token = state.tokens.get(tokenId);
  return token ? { ...state, tokens: withEntry(state.tokens, tokenId, { ...token, ...changes }) } : state;
}

export function applyToken(state: TableState, event: TokenEvent): TableState {
  switch (event.type) {
    case 'TokenCreated':
      return { ...state, tokens: withEntry(state.tokens, event.token.id, event.token) };
    case 'TokenUpdated':
      return change(state, event.tokenId, event.changes as Partial<Token>);
    case 'TokenDeleted':
      return { ...state, tokens: withoutEntry(state.tokens, event.tokenId) };
    case 'TokenPlaced':
      return change(state, event.tokenId, { sceneId: event.sceneId, x: event.x, y: event.y });
    case 'TokenMoved': {
      const [x, y] = event.waypoints.at(-1)!;
      return change(state, event.tokenId, { x, y, elevation: event.elevation });
    }
  }
}
