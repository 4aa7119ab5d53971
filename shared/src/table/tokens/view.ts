import type { TokenId } from '../../kernel/index.ts';
import { seesDisc, type Vision } from '../../vision/index.ts';
import type { ViewerVision } from '../fog/sight.ts';
import type { Viewer } from '../members/state.ts';
import type { TableState } from '../state.ts';
import { tokenCentre, tokenWidth } from './place.ts';
import type { Token } from './state.ts';

/** A token as one viewer knows it: fields that are not for the viewer are blank. */
export type TokenView = Omit<Token, 'sceneId'>;

interface Glance {
  readonly token: Token;
  readonly seen: boolean;
}
/** What a sight showed of each token when it was last asked for: most tokens stand still while one moves. */
const glances = new WeakMap<Vision, Map<TokenId, Glance>>();

function inSight(sight: Vision, token: Token): boolean {
  let known = glances.get(sight);
  if (!known) glances.set(sight, (known = new Map()));
  const last = known.get(token.id);
  if (last?.token === token) return last.seen;
  const { x, y } = tokenCentre(token);
  const seen = seesDisc(sight, x, y, tokenWidth(token));
  known.set(token.id, { token, seen });
  return seen;
}

export function seesToken(viewer: Viewer, vision: ViewerVision, token: Token): boolean {
  if (token.sceneId !== vision.sceneId) return false;
  if (vision.all) return true;
  if (token.hidden) return false;
  return token.ownerId === viewer.userId || (vision.sight !== undefined && inSight(vision.sight, token));
}

type Audience = 'gm' | 'owner' | 'others';
const views: Record<Audience, WeakMap<Token, TokenView>> = { gm: new WeakMap(), owner: new WeakMap(), others: new WeakMap() };

function redact(token: Token, audience: Audience): TokenView {
  if (audience === 'gm') return token;
  const own: TokenView = { ...token, gmNotes: '' };
  if (audience === 'owner') return own;
  return { ...own, name: token.showName ? token.name : '', bar: token.showBar ? token.bar : null, sight: null, light: null };
}

/** The same object for the same token and audience, so that views compare by identity. */
export function viewToken(viewer: Viewer, vision: ViewerVision, token: Token): TokenView {
  const audience = vision.all ? 'gm' : token.ownerId === viewer.userId ? 'owner' : 'others';
  let view = views[audience].get(token);
  if (!view) views[audience].set(token, (view = redact(token, audience)));
  return view;
}

export function viewTokens(state: TableState, viewer: Viewer, vision: ViewerVision): ReadonlyMap<TokenId, TokenView> {
  const known = new Map<TokenId, TokenView>();
  for (const token of state.tokens.values()) {
    if (seesToken(viewer, vision, token)) known.set(token.id, viewToken(viewer, vision, token));
  }
  return known;
}
