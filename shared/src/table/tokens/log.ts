import type { TokenId } from '../../kernel/index.ts';
import { seesToken } from '../sight/viewToken.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { TokenEvent } from '../state/events/tokens.ts';
import type { Viewer } from '../state/Member.ts';
import type { Report, Reports } from '../state/Report.ts';
import type { TableState } from '../state/TableState.ts';

function seesTokenIn(state: TableState, viewer: Viewer, tokenId: TokenId): boolean {
  const token = state.tokens.get(tokenId);
  return token !== undefined && seesToken(viewer, viewVision(state, viewer), token);
}

/** Whoever sees it before or after. */
const changed: Report<{ readonly tokenId: TokenId }> = {
  isTold: ({ before, after, event: { tokenId } }, viewer) =>
    seesTokenIn(before, viewer, tokenId) || seesTokenIn(after, viewer, tokenId),
  line: null,
};

export const tokenReports: Reports<TokenEvent> = {
  TokenCreated: { isTold: ({ after, event }, viewer) => seesTokenIn(after, viewer, event.token.id), line: null },
  TokenDeleted: { isTold: ({ before, event }, viewer) => seesTokenIn(before, viewer, event.tokenId), line: null },
  TokenMoved: changed,
  TokenPlaced: changed,
  TokenUpdated: changed,
};
