import type { TokenId } from '../../kernel/index.ts';
import { seesDisc, type Vision } from '../../vision/index.ts';
import type { ViewerVision } from '../fog/sight.ts';
import type { Viewer } from '../members/state.ts';
import type { TableState } from '../state.ts';
import { tokenCentre, tokenWidth } from './place.ts';
import type { Token } from './state.ts';

/** A token as one viewer knows it: fields that are not for the viewer are blank. */
export type TokenView = Omit<Token, 'sceneId'>;

/** What a sight shows of a token to somebody who does not own it. */
interface Glance {
  readonly token: Token;
  readonly seen: boolean;
  readonly view: TokenView | undefined;
}
/** The last glance at each token: most tokens stand still while one moves. */
const glances = new WeakMap<Vision, Map<TokenId, Glance>>();

function glance(sight: Vision, token: Token): Glance {
  let known = glances.get(sight);
  if (!known) glances.set(sight, (known = new Map()));
  const last = known.get(token.id);
  if (last?.token === token) return last;
  const { x, y } = tokenCentre(token);
  const seen = seesDisc(sight, x, y, tokenWidth(token));
  const fresh = { token, seen, view: seen ? redact(token, 'others') : undefined };
  known.set(token.id, fresh);
  return fresh;
}

const ownViews = new WeakMap<Token, TokenView>();
function ownView(token: Token): TokenView {
  if (token.gmNotes === '') return token;
  let view = ownViews.get(token);
  if (!view) ownViews.set(token, (view = redact(token, 'owner')));
  return view;
}

/** A token without secrets is its own view: nothing to copy. */
function redact(token: Token, audience: 'owner' | 'others'): TokenView {
  if (audience === 'owner') return token.gmNotes === '' ? token : { ...token, gmNotes: '' };
  return { ...token, gmNotes: '', name: token.showName ? token.name : '', bar: token.showBar ? token.bar : null, sight: null, light: null };
}

/**
 * The token as the viewer may know it, or nothing. The GM sees all of the scene, nobody else sees what is hidden; one's own tokens
 * show always, others where they are in sight. The same object for the same token, so that views compare by identity.
 */
export function viewToken(viewer: Viewer, vision: ViewerVision, token: Token): TokenView | undefined {
  if (token.sceneId !== vision.sceneId) return undefined;
  if (vision.all) return token;
  if (token.hidden) return undefined;
  if (token.ownerId === viewer.userId) return ownView(token);
  if (token.invisible) return undefined;
  return vision.sight && glance(vision.sight, token).view;
}

export function seesToken(viewer: Viewer, vision: ViewerVision, token: Token): boolean {
  return viewToken(viewer, vision, token) !== undefined;
}

/** How somebody who watched it pass knows a token that may be out of sight by now. */
export function viewPasser(token: Token): TokenView {
  return redact(token, 'others');
}

export function viewTokens(state: TableState, viewer: Viewer, vision: ViewerVision): ReadonlyMap<TokenId, TokenView> {
  const known = new Map<TokenId, TokenView>();
  for (const token of state.tokens.values()) {
    const view = viewToken(viewer, vision, token);
    if (view) known.set(token.id, view);
  }
  return known;
}
