import { accept, refuse, type DoorId, type SceneId } from '../../kernel/index.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { SceneEvent } from '../state/events/scenes.ts';
import type { Facts } from '../state/Facts.ts';
import { isGm } from '../state/rights.ts';
import { placedSceneOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';
import type {
  ActivateScene,
  AddScene,
  DeleteScene,
  DuplicateScene,
  LookAtScene,
  OrderScenes,
  SceneIntent,
  UpdateScene,
} from './intents.ts';
import { inOrder } from './inOrder.ts';
import { createScene } from './createScene.ts';
import { duplicateScene } from './duplicateScene.ts';
import { MAX_SCENES } from './limits.ts';
import { OPEN_GROUND } from './openGround.ts';
import { sizeInCells } from './resize.ts';

/** The first map imported into a fresh session is shown at once; later ones wait for the GM. */
function add(state: TableState, intent: AddScene, facts: Facts): readonly SceneEvent[] {
  if (state.scenes.has(intent.sceneId)) return [];
  const { doors, ...draft } = intent.draft;
  const named = doors.map((door) => ({ ...door, secret: door.secret ?? false, id: facts.newId() as DoorId }));
  const added: SceneEvent = { type: 'SceneAdded', sceneId: intent.sceneId, draft, doors: named };
  const fresh =
    state.scenes.size === 1 && ![...state.tokens.values()].some((token) => token.sceneId === state.activeSceneId);
  return fresh ? [added, { type: 'SceneActivated', sceneId: intent.sceneId, userIds: null }] : [added];
}

/** Other cells are not for a moment in which an action names places of the map. */
function update(state: TableState, { sceneId, changes: asked }: UpdateScene): Decision {
  const { columns, rows, ...changes } = asked;
  const scene = state.scenes.get(sceneId)!;
  const updated: readonly SceneEvent[] =
    Object.keys(changes).length > 0 ? [{ type: 'SceneUpdated', sceneId, changes }] : [];
  if (columns === undefined && rows === undefined) return accept(updated);
  const size = sizeInCells(scene, columns, rows);
  if (!size) return refuse('out-of-bounds');
  if (size.width === scene.width && size.height === scene.height) return accept(updated);
  return state.exchanges.size > 0
    ? refuse('exchange-open')
    : accept([{ type: 'SceneResized', sceneId, ...size }, ...updated]);
}

/**
 * A table always has a scene to look at: instead of the active one it is empty ground, since players may not know of
 * the others yet.
 */
function remove(state: TableState, sceneId: SceneId, facts: Facts): readonly SceneEvent[] {
  if (state.activeSceneId !== sceneId) return [{ type: 'SceneDeleted', sceneId }];
  const next = facts.newId() as SceneId;
  return [
    { type: 'SceneAdded', sceneId: next, draft: OPEN_GROUND, doors: [] },
    { type: 'SceneDeleted', sceneId, next },
  ];
}

/** Scenes are the GM's; this one has to be there. */
function ofScene<Intent extends ActivateScene | DuplicateScene | UpdateScene | DeleteScene>(
  judge: Decider<Intent>,
): Decider<Intent> {
  return (state, intent, facts, draft) => {
    if (!isGm(state, facts)) return refuse('not-gm');
    return state.scenes.has(intent.sceneId) ? judge(state, intent, facts, draft) : refuse('unknown-scene');
  };
}

function addNew(state: TableState, intent: AddScene, facts: Facts): Decision {
  if (!isGm(state, facts) || !facts.system) return refuse('not-gm');
  return state.scenes.size < MAX_SCENES ? accept(add(state, intent, facts)) : refuse('too-many');
}

/** Who shows a scene to everybody has looked alone for long enough; other GMs go on with what they prepare. */
function activate(state: TableState, { sceneId, userIds: named }: ActivateScene, { actor }: Facts): Decision {
  const userIds = named ?? null;
  if (userIds && !userIds.every((id) => state.members.has(id))) return refuse('unknown-member');
  const back: readonly SceneEvent[] =
    userIds === null && state.looks.has(actor) ? [{ type: 'SceneLooked', userId: actor, sceneId: null }] : [];
  return accept([...back, { type: 'SceneActivated', sceneId, userIds }]);
}

/** To look at the scene where one was placed is to look at none alone: the next one shown is looked at, too. */
function lookAt(state: TableState, { sceneId: asked }: LookAtScene, facts: Facts): Decision {
  const { actor } = facts;
  if (!isGm(state, facts) || !state.members.has(actor)) return refuse('not-gm');
  if (asked !== null && !state.scenes.has(asked)) return refuse('unknown-scene');
  const sceneId = asked === placedSceneOf(state, actor) ? null : asked;
  return accept((state.looks.get(actor) ?? null) === sceneId ? [] : [{ type: 'SceneLooked', userId: actor, sceneId }]);
}

/** Every scene gets its place, so that those named stay before the others whatever comes. */
function order({ scenes }: TableState, { sceneIds }: OrderScenes): Decision {
  if (!sceneIds.every((id) => scenes.has(id))) return refuse('unknown-scene');
  const others = inOrder(scenes).filter(({ id }) => !sceneIds.includes(id));
  const all = [...new Set([...sceneIds, ...others.map(({ id }) => id)])];
  return accept(
    all.flatMap((sceneId, i): readonly SceneEvent[] =>
      scenes.get(sceneId)!.order === i + 1 ? [] : [{ type: 'SceneUpdated', sceneId, changes: { order: i + 1 } }],
    ),
  );
}

export const sceneDeciders: Deciders<SceneIntent> = {
  'scene.add': addNew,
  'scene.create': createScene,
  'scene.duplicate': ofScene(duplicateScene),
  'scene.activate': ofScene(activate),
  'scene.look': lookAt,
  'scene.update': ofScene(update),
  'scene.order': (state, intent, facts) => (isGm(state, facts) ? order(state, intent) : refuse('not-gm')),
  'scene.delete': ofScene((state, { sceneId }, facts) => accept(remove(state, sceneId, facts))),
};
