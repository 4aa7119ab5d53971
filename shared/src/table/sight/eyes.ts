import { centreOf } from '../../geometry/index.ts';
import type { SceneId } from '../../kernel/index.ts';
import { visionOf, type Eye, type Vision } from '../../vision/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { blockersOf } from './blockersOf.ts';
import { isConcealed } from './isConcealed.ts';
import { lightingOf } from './lightingOf.ts';

/**
 * Players look through their own tokens in the scene, or the party's; spectators through the party's. An eye tells
 * where it is: never through one that the viewer may not know of.
 */
export function isEyeOf(state: TableState, viewer: Viewer, sceneId: SceneId, token: Token): boolean {
  if (
    viewer.role === 'stranger' ||
    token.sceneId !== sceneId ||
    !token.sight ||
    token.ownerId === null ||
    isConcealed(viewer, token)
  )
    return false;
  if (token.ownerId === viewer.userId) return true;
  const shared = viewer.role === 'spectator' || state.settings.partyVision;
  return shared && state.members.get(token.ownerId)?.role === 'player';
}

/** A token as an eye, where it stands. */
export function eyeOf(token: Token): Eye {
  return { ...centreOf(token), range: token.sight?.range ?? 0, darkvision: token.sight?.darkvision ?? 0 };
}

/** What these eyes see together; undefined where nobody looks. */
export function sightThrough(state: TableState, scene: Scene, eyes: readonly Eye[]): Vision | undefined {
  return eyes.length === 0 ? undefined : visionOf(blockersOf(scene), lightingOf(state, scene), eyes);
}
