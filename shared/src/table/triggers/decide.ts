import { accept, refuse, sameJson, type TriggerId } from '../../kernel/index.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { gmScene } from '../state/gmScene.ts';
import { isOnMap } from '../state/lying.ts';
import type { Refusal } from '../state/Refusal.ts';
import { isGm } from '../state/rights.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { Trigger } from '../state/Trigger.ts';
import type { AddTrigger, DeleteTrigger, TriggerIntent, UpdateTrigger } from './intents.ts';
import { MAX_TRIGGERS } from './limits.ts';

/** Why no trigger can lie there. */
function regionProblem(state: TableState, scene: Scene, { region, when }: Trigger): Refusal | undefined {
  if ('doorId' in region) return scene.doors.has(region.doorId) ? undefined : 'unknown-door';
  if (when === 'open') return 'invalid-input';
  if ('tokenId' in region) return state.tokens.get(region.tokenId)?.sceneId === scene.id ? undefined : 'unknown-token';
  const places = region.shape === 'circle' ? [[region.x, region.y] as const] : region.points;
  return places.every(([x, y]) => isOnMap(scene, x, y)) ? undefined : 'out-of-bounds';
}

function put(state: TableState, scene: Scene, trigger: Trigger): Decision {
  const problem = regionProblem(state, scene, trigger);
  return problem ? refuse(problem) : accept([{ type: 'TriggerPut', trigger }]);
}

function add(state: TableState, intent: AddTrigger, facts: Facts): Decision {
  const found = gmScene(state, intent.sceneId, facts);
  if (!found.ok) return found;
  const scene = found.value;
  if ([...state.triggers.values()].filter(({ sceneId }) => sceneId === scene.id).length >= MAX_TRIGGERS)
    return refuse('too-many');
  const { name = '', region, when, side = null, once = false, armed = true, then } = intent;
  const id = facts.newId() as TriggerId;
  return put(state, scene, { id, sceneId: scene.id, name, region, when, side, once, armed, then });
}

/** Triggers are the GM's; this one has to be there. To others it is as if there were none. */
const ofTrigger =
  <Intent extends UpdateTrigger | DeleteTrigger>(
    judge: (state: TableState, trigger: Trigger, intent: Intent) => Decision,
  ): Decider<Intent> =>
  (state, intent, facts) => {
    if (!isGm(state, facts)) return refuse('not-gm');
    const trigger = state.triggers.get(intent.triggerId);
    return trigger ? judge(state, trigger, intent) : refuse('unknown-trigger');
  };

function update(state: TableState, old: Trigger, intent: UpdateTrigger): Decision {
  const { name, region, when, side, once, armed, then } = intent;
  const trigger: Trigger = {
    ...old,
    ...(name !== undefined && { name }),
    ...(region !== undefined && { region }),
    ...(when !== undefined && { when }),
    ...(side !== undefined && { side }),
    ...(once !== undefined && { once }),
    ...(armed !== undefined && { armed }),
    ...(then !== undefined && { then }),
  };
  return sameJson(trigger, old) ? accept([]) : put(state, state.scenes.get(old.sceneId)!, trigger);
}

export const triggerDeciders: Deciders<TriggerIntent> = {
  'trigger.add': add,
  'trigger.update': ofTrigger(update),
  'trigger.delete': ofTrigger((_, { id: triggerId }) => accept([{ type: 'TriggerDeleted', triggerId }])),
};
