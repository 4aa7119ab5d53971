import { accept, refuse, type SceneId } from '../../kernel/index.ts';
import type { Decider, Deciders } from '../state/Decider.ts';
import type { FogEvent } from '../state/events/fog.ts';
import { gmScene } from '../state/gmScene.ts';
import type { FogIntent } from './intents.ts';

/** Fog is the GM's to grant and to take. */
function byGm<Intent extends FogIntent>(toEvent: (intent: Intent, sceneId: SceneId) => FogEvent): Decider<Intent> {
  return (state, intent, facts) => {
    const scene = gmScene(state, intent.sceneId, facts);
    if (!scene.ok) return scene;
    if (intent.userId !== undefined && !state.members.has(intent.userId)) return refuse('unknown-member');
    return accept([toEvent(intent, scene.value.id)]);
  };
}

export const fogDeciders: Deciders<FogIntent> = {
  'fog.reset': byGm(({ userId = null }, sceneId) => ({ type: 'FogReset', sceneId, userId })),
  'fog.brush': byGm(({ userId = null, mode, x, y, radius }, sceneId) => ({
    type: 'FogBrushed',
    sceneId,
    userId,
    mode,
    x,
    y,
    radius,
  })),
  'fog.share': byGm(({ userId }, sceneId) => ({ type: 'FogShared', sceneId, userId })),
};
