import { accept, refuse, type DoorId, type Result } from '../../kernel/index.ts';
import type { Facts } from '../facts.ts';
import type { Refusal } from '../refusal.ts';
import { isGm } from '../rights.ts';
import type { TableState } from '../state.ts';
import type { SceneEvent } from './events.ts';
import type { AddScene, SceneIntent } from './intents.ts';

const MOST_SCENES = 200;

/** The first map imported into a fresh session is shown at once; later ones wait for the GM. */
function add(state: TableState, intent: AddScene, facts: Facts): readonly SceneEvent[] {
  if (state.scenes.has(intent.sceneId)) return [];
  const { doors, ...draft } = intent.draft;
  const named = doors.map((door) => ({ ...door, secret: door.secret ?? false, id: facts.newId() as DoorId }));
  const added: SceneEvent = { type: 'SceneAdded', sceneId: intent.sceneId, draft, doors: named };
  const fresh = state.scenes.size === 1 && ![...state.tokens.values()].some((token) => token.sceneId === state.activeSceneId);
  return fresh ? [added, { type: 'SceneActivated', sceneId: intent.sceneId, userIds: null }] : [added];
}

export function decideScenes(state: TableState, intent: SceneIntent, facts: Facts): Result<readonly SceneEvent[], Refusal> {
  if (!isGm(state, facts)) return refuse('not-gm');
  if (intent.type === 'scene.add') {
    if (!facts.system) return refuse('not-gm');
    return state.scenes.size < MOST_SCENES ? accept(add(state, intent, facts)) : refuse('too-many');
  }
  if (!state.scenes.has(intent.sceneId)) return refuse('unknown-scene');
  switch (intent.type) {
    case 'scene.activate': {
      const userIds = intent.userIds ?? null;
      if (userIds && !userIds.every((id) => state.members.has(id))) return refuse('unknown-member');
      return accept([{ type: 'SceneActivated', sceneId: intent.sceneId, userIds }]);
    }
    case 'scene.update':
      return accept([{ type: 'SceneUpdated', sceneId: intent.sceneId, changes: intent.changes }]);
    case 'scene.delete':
      return state.activeSceneId === intent.sceneId ? refuse('scene-in-use') : accept([{ type: 'SceneDeleted', sceneId: intent.sceneId }]);
  }
}
