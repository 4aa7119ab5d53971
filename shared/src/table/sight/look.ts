import { memo, slot, type SceneId } from '../../kernel/index.ts';
import type { Lighting, Vision } from '../../vision/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { Scene } from '../state/Scene.ts';
import { placedSceneOf, sceneIdOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { areChosen, choose } from './chosenTokens.ts';
import { eyeOf, isEyeOf, sightThrough } from './eyes.ts';
import { lightingOf } from './lightingOf.ts';

/** What one viewer sees right now: everything (the GM), or what the viewer's eyes reach. */
export interface ViewerVision {
  readonly sceneId: SceneId;
  readonly all: boolean;
  readonly sight: Vision | undefined;
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
  const sceneId = viewer.role === 'gm' ? sceneIdOf(state, viewer.userId) : placedSceneOf(state, viewer.userId);
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
