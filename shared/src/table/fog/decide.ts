import { accept, refuse, type Result, type SceneId } from '../../kernel/index.ts';
import type { Facts } from '../facts.ts';
import type { Refusal } from '../refusal.ts';
import { isGm } from '../rights.ts';
import type { TableState } from '../state.ts';
import type { FogEvent } from './events.ts';
import type { FogIntent } from './intents.ts';
import { sceneIdOf } from './sight.ts';

function toEvent(intent: FogIntent, sceneId: SceneId): FogEvent {
  switch (intent.type) {
    case 'fog.reset':
      return { type: 'FogReset', sceneId, userId: intent.userId ?? null };
    case 'fog.share':
      return { type: 'FogShared', sceneId, userId: intent.userId };
    case 'fog.brush': {
      const { mode, x, y, radius } = intent;
      return { type: 'FogBrushed', sceneId, userId: intent.userId ?? null, mode, x, y, radius };
    }
  }
}

/** Fog is the GM's to grant and to take. */
export function decideFog(state: TableState, intent: FogIntent, facts: Facts): Result<readonly FogEvent[], Refusal> {
  if (!isGm(state, facts)) return refuse('not-gm');
  const sceneId = intent.sceneId ?? sceneIdOf(state, facts.actor);
  if (!state.scenes.has(sceneId)) return refuse('unknown-scene');
  if (intent.userId !== undefined && !state.members.has(intent.userId)) return refuse('unknown-member');
  return accept([toEvent(intent, sceneId)]);
}
