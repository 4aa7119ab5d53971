import { centreOf, widthOf } from '../../geometry/index.ts';
import { memo, slot, type TokenId } from '../../kernel/index.ts';
import { hasManyEyes, seesDisc, type Vision } from '../../vision/index.ts';
import type { Viewer } from '../state/Member.ts';
import { barAudience, nameAudience } from '../state/partAudience.ts';
import type { Token } from '../state/Token.ts';
import { isConcealed } from './isConcealed.ts';
import type { ViewerVision } from './look.ts';

/** A token as one viewer knows it: fields that are not for the viewer are blank. */
export type TokenView = Omit<Token, 'sceneId'>;

interface Glance {
  readonly token: Token;
  readonly seen: boolean;
}
/**
 * The last look at each token through many eyes. Through a few a look is quick, and what was remembered of it would
 * only outlive its use.
 */
const glancesBy = slot<Vision, Map<TokenId, Glance>>(() => new Map());

function isInSight(sight: Vision, token: Token): boolean {
  if (!hasManyEyes(sight)) return reaches(sight, token);
  const known = glancesBy(sight);
  const last = known.get(token.id);
  if (last?.token === token) return last.seen;
  const seen = reaches(sight, token);
  known.set(token.id, { token, seen });
  return seen;
}

function reaches(sight: Vision, token: Pick<Token, 'x' | 'y' | 'size'>): boolean {
  const { x, y } = centreOf(token);
  return seesDisc(sight, x, y, widthOf(token));
}

/** How somebody who neither owns nor leads it knows a token. */
function redact(token: Token): TokenView {
  return {
    ...token,
    gmNotes: '',
    name: nameAudience(token) === 'all' ? token.name : '',
    bar: barAudience(token) === 'all' ? token.bar : null,
    sight: null,
    light: null,
  };
}
const othersView = memo(redact);

const withoutSecrets = memo((token: Token): TokenView => ({
  ...token,
  gmNotes: '',
  name: token.nameFor === 'gm' ? '' : token.name,
  bar: token.barFor === 'gm' ? null : token.bar,
}));
const hasSecrets = ({ gmNotes, nameFor, barFor }: Token): boolean =>
  gmNotes !== '' || nameFor === 'gm' || barFor === 'gm';
/** A token without secrets is its own view: nothing to copy. */
const ownView = (token: Token): TokenView => (hasSecrets(token) ? withoutSecrets(token) : token);

/**
 * The token as the viewer may know it, or nothing. The GM sees all of the scene, nobody else sees what is hidden; one's
 * own tokens show always, others where they are in sight. The same object for the same token, so that views compare by
 * identity.
 */
export function viewToken(viewer: Viewer, vision: ViewerVision, token: Token): TokenView | undefined {
  if (token.sceneId !== vision.sceneId) return undefined;
  if (vision.all) return token;
  if (isConcealed(viewer, token)) return undefined;
  if (token.ownerId === viewer.userId) return ownView(token);
  return vision.sight && isInSight(vision.sight, token) ? othersView(token) : undefined;
}

export function seesToken(viewer: Viewer, vision: ViewerVision, token: Token): boolean {
  return viewToken(viewer, vision, token) !== undefined;
}

/** Whether the viewer would know of the token, were it at a place (map units of its top left corner) that it passed. */
export function seesPassing(
  viewer: Viewer,
  { sceneId, all, sight }: ViewerVision,
  token: Token,
  x: number,
  y: number,
): boolean {
  if (token.sceneId !== sceneId) return false;
  if (all) return true;
  if (isConcealed(viewer, token)) return false;
  return token.ownerId === viewer.userId || (sight !== undefined && reaches(sight, { x, y, size: token.size }));
}

/** How somebody who watched it pass knows a token that may be out of sight by now. */
export function viewPasser(token: Token): TokenView {
  return redact(token);
}
