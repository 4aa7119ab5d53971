import { centreOf } from '../../geometry/index.ts';
import { memo, slot, type SceneId } from '../../kernel/index.ts';
import {
  buildBlockers,
  visionOf,
  type Blockers,
  type DoorSegment,
  type Eye,
  type Lighting,
  type Vision,
} from '../../vision/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { Scene } from '../state/Scene.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { isConcealed } from './isConcealed.ts';

/** What one viewer sees right now: everything (the GM), or what the viewer's eyes reach. */
export interface ViewerVision {
  readonly sceneId: SceneId;
  readonly all: boolean;
  readonly sight: Vision | undefined;
}

const doorsOf = memo((doors: Scene['doors']): readonly DoorSegment[] => [...doors.values()]);
/** What stops eyes and feet in a scene. */
export const blockersOf = memo(({ width, height, walls, doors }: Scene): Blockers =>
  buildBlockers(width, height, walls, doorsOf(doors)),
);

/** Whether exactly these tokens are chosen. Looks before anything is copied: nearly always nothing has changed. */
function areChosen(known: readonly Token[], state: TableState, isChosen: (token: Token) => boolean): boolean {
  let count = 0;
  for (const token of state.tokens.values()) if (isChosen(token) && known[count++] !== token) return false;
  return count === known.length;
}

function choose(state: TableState, isChosen: (token: Token) => boolean): readonly Token[] {
  const chosen: Token[] = [];
  for (const token of state.tokens.values()) if (isChosen(token)) chosen.push(token);
  return chosen;
}

interface KnownLighting {
  readonly carried: readonly Token[];
  readonly lighting: Lighting;
  /** With these tokens it was found to hold last: all viewers of a step ask the same. */
  tokens: TableState['tokens'];
}
const lightingIn = slot<Scene, { known?: KnownLighting }>(() => ({}));
/** Lights of the scene and those that tokens carry; a hidden token's light is put out for everybody. */
export function lightingOf(state: TableState, scene: Scene): Lighting {
  const last = lightingIn(scene);
  const { known } = last;
  if (known?.tokens === state.tokens) return known.lighting;
  const shines = (token: Token): boolean => token.light !== null && !token.hidden && token.sceneId === scene.id;
  if (known && areChosen(known.carried, state, shines)) {
    known.tokens = state.tokens;
    return known.lighting;
  }
  const carried = choose(state, shines);
  const lights = carried.map((token) => ({ ...centreOf(token), ...token.light! }));
  const lighting = { globalLight: scene.globalLight, lights: [...scene.lights, ...lights] };
  last.known = { carried, lighting, tokens: state.tokens };
  return lighting;
}

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

export function eyeOf(token: Token): Eye {
  return { ...centreOf(token), range: token.sight?.range ?? 0, darkvision: token.sight?.darkvision ?? 0 };
}

export function sightThrough(state: TableState, scene: Scene, eyes: readonly Eye[]): Vision | undefined {
  return eyes.length === 0 ? undefined : visionOf(blockersOf(scene), lightingOf(state, scene), eyes);
}

const seesAll = memo((scene: Scene): ViewerVision => ({ sceneId: scene.id, all: true, sight: undefined }));

interface Look {
  readonly eyes: readonly Token[];
  readonly lighting: Lighting;
  readonly vision: ViewerVision;
}
const lastLooks = slot<Scene, Map<string, Look>>(() => new Map());

/**
 * Through the viewer's eyes, or with the GM's. The same object as long as nothing that the viewer sees by has changed.
 */
export function look(state: TableState, viewer: Viewer): ViewerVision {
  const sceneId = sceneIdOf(state, viewer.userId);
  const scene = state.scenes.get(sceneId)!;
  if (viewer.role === 'gm') return seesAll(scene);
  const lighting = lightingOf(state, scene);
  const looks = lastLooks(scene);
  const last = looks.get(viewer.userId);
  const isEye = (token: Token): boolean => isEyeOf(state, viewer, sceneId, token);
  if (last && last.lighting === lighting && areChosen(last.eyes, state, isEye)) return last.vision;
  const eyes = choose(state, isEye);
  const vision = { sceneId, all: false, sight: sightThrough(state, scene, eyes.map(eyeOf)) };
  looks.set(viewer.userId, { eyes, lighting, vision });
  return vision;
}
