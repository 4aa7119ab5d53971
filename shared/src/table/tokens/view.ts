import type { TokenId } from '../../kernel/index.ts';
import type { ViewerVision } from '../sight/look.ts';
import { viewToken, type TokenView } from '../sight/viewToken.ts';
import { changedTokens } from '../state/changedTokens.ts';
import type { Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';

/** What a viewer knew of some tokens, and by which sight. */
export interface KnownTokens {
  readonly tokens: TableState['tokens'];
  readonly vision: ViewerVision;
  readonly views: ReadonlyMap<TokenId, TokenView>;
}

/**
 * All tokens as the viewer may know them. By the same sight as `known`, the same viewer's, only tokens that changed are
 * looked at; the same map when none of them shows.
 */
export function viewTokens(
  state: TableState,
  viewer: Viewer,
  vision: ViewerVision,
  known?: KnownTokens,
): ReadonlyMap<TokenId, TokenView> {
  if (known?.vision === vision) return viewChanged(state, viewer, vision, known);
  const views = new Map<TokenId, TokenView>();
  for (const token of state.tokens.values()) {
    const view = viewToken(viewer, vision, token);
    if (view) views.set(token.id, view);
  }
  return views;
}

function viewChanged(
  { tokens }: TableState,
  viewer: Viewer,
  vision: ViewerVision,
  known: KnownTokens,
): ReadonlyMap<TokenId, TokenView> {
  let views: Map<TokenId, TokenView> | undefined;
  for (const id of changedTokens(known.tokens, tokens)) {
    const token = tokens.get(id);
    const view = token && viewToken(viewer, vision, token);
    if (view === known.views.get(id)) continue;
    views ??= new Map(known.views);
    if (view) views.set(id, view);
    else views.delete(id);
  }
  return views ?? known.views;
}
