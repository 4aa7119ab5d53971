import { accept, refuse, sameFields, type LightId } from '../../kernel/index.ts';
import type { Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { gmScene } from '../state/gmScene.ts';
import type { SceneLight } from '../state/Light.ts';
import { isOnMap } from '../state/lying.ts';
import { isGm } from '../state/rights.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { AddLight, DeleteLights, LightIntent, UpdateLight } from './intents.ts';
import { MAX_SCENE_LIGHTS } from './limits.ts';

/** What it is when nothing else is said: a warm light, all round, that burns. */
const PLAIN = { color: '#ffd9a0', angle: 360, direction: 0, on: true, flicker: false };

type Fields = Omit<UpdateLight, 'type' | 'lightId'>;

/** Dim reaches at least as far as bright. What is as usual is left out. */
function toLight(fields: Required<{ readonly [K in keyof Fields]: NonNullable<Fields[K]> }>): SceneLight {
  const { x, y, bright, color, on, angle, direction, flicker } = fields;
  return {
    x,
    y,
    bright,
    dim: Math.max(bright, fields.dim),
    color: color.toLowerCase(),
    on,
    ...(angle < 360 && { angle, direction }),
    ...(flicker && { flicker }),
  };
}

const sceneOf = (state: TableState, lightId: LightId): Scene | undefined =>
  [...state.scenes.values()].find(({ lights }) => lights.has(lightId));

function put(scene: Scene, lightId: LightId, light: SceneLight): Decision {
  if (!isOnMap(scene, light.x, light.y)) return refuse('out-of-bounds');
  return accept([{ type: 'LightPut', sceneId: scene.id, lightId, light }]);
}

function add(state: TableState, intent: AddLight, facts: Facts): Decision {
  const scene = gmScene(state, intent.sceneId, facts);
  if (!scene.ok) return scene;
  if (scene.value.lights.size >= MAX_SCENE_LIGHTS) return refuse('too-many');
  return put(scene.value, facts.newId() as LightId, toLight({ ...PLAIN, ...said(intent) }));
}

function update(state: TableState, intent: UpdateLight, facts: Facts): Decision {
  const { lightId } = intent;
  if (!isGm(state, facts)) return refuse('not-gm');
  const scene = sceneOf(state, lightId);
  if (!scene) return refuse('unknown-light');
  const old = scene.lights.get(lightId)!;
  const light = toLight({ ...PLAIN, ...old, ...said(intent) });
  return sameFields(old, light) && sameFields(light, old) ? accept([]) : put(scene, lightId, light);
}

/** What was left undefined was not said. */
const said = <T extends object>(fields: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

function remove(state: TableState, { lightIds }: DeleteLights, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const byScene = new Map<Scene, LightId[]>();
  for (const id of new Set(lightIds)) {
    const scene = sceneOf(state, id);
    if (!scene) return refuse('unknown-light');
    byScene.set(scene, [...(byScene.get(scene) ?? []), id]);
  }
  return accept([...byScene].map(([{ id: sceneId }, ids]) => ({ type: 'LightsDeleted', sceneId, lightIds: ids })));
}

export const lightDeciders: Deciders<LightIntent> = {
  'light.add': add,
  'light.update': update,
  'light.delete': remove,
};
