import type { SceneId } from '../../kernel/index.ts';
import { EYES_BUDGET, lookCost } from '../sight/lookCost.ts';
import type { TableState } from '../state/TableState.ts';

/** What it costs (µs) when all eyes of each scene look once. */
export function eyesCosts({ scenes, tokens }: TableState): ReadonlyMap<SceneId, number> {
  const all = new Map<SceneId, number>();
  for (const { sceneId, sight, ownerId, hidden } of tokens.values()) {
    const scene = scenes.get(sceneId);
    if (scene && sight && ownerId !== null && !hidden)
      all.set(sceneId, (all.get(sceneId) ?? 0) + lookCost(scene, sight.range));
  }
  return all;
}

/** Whether a step opens more eyes in a scene than can look there without holding up other tables. */
export function opensTooManyEyes(before: TableState, after: TableState): boolean {
  const old = eyesCosts(before);
  for (const [sceneId, cost] of eyesCosts(after)) if (cost > EYES_BUDGET && cost > (old.get(sceneId) ?? 0)) return true;
  return false;
}
