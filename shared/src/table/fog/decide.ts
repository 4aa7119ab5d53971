import { accept, refuse, type Result, type SceneId } from '../../kernel/index.ts';
import type { Facts } from '../state/Facts.ts';
import type { Refusal } from '../state/Refusal.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { FogEvent } from '../state/events/fog.ts';
import type { FogIntent } from './intents.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';

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
