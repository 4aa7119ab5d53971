import { accept, refuse, type Result, type SceneId } from '../../kernel/index.ts';
import type { Facts } from './Facts.ts';
import type { Refusal } from './Refusal.ts';
import { isGm } from './rights.ts';
import type { Scene } from './Scene.ts';
import { sceneIdOf } from './sceneIdOf.ts';
import type { TableState } from './TableState.ts';

/** The scene that a GM builds on: the one named, or the one that they look at. */
export function gmScene(state: TableState, sceneId: SceneId | undefined, facts: Facts): Result<Scene, Refusal> {
  if (!isGm(state, facts)) return refuse('not-gm');
  const scene = state.scenes.get(sceneId ?? sceneIdOf(state, facts.actor));
  return scene ? accept(scene) : refuse('unknown-scene');
}
