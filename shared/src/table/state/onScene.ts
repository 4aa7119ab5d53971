import type { SceneId } from '../../kernel/index.ts';
import { withEntry } from './maps.ts';
import type { Scene } from './Scene.ts';
import type { TableState } from './TableState.ts';

/** The table with another scene in place of the one of that id; the same where there is none, or nothing changes. */
export function onScene(state: TableState, sceneId: SceneId, change: (scene: Scene) => Scene): TableState {
  const scene = state.scenes.get(sceneId);
  const changed = scene && change(scene);
  return changed && changed !== scene ? { ...state, scenes: withEntry(state.scenes, sceneId, changed) } : state;
}

/** A copy of a map with these put in place, behind the others or instead of those of the same id. */
export const withEntries = <K, V>(map: ReadonlyMap<K, V>, entries: readonly (readonly [K, V])[]): ReadonlyMap<K, V> =>
  new Map([...map, ...entries]);

export function withoutEntries<K, V>(map: ReadonlyMap<K, V>, keys: readonly K[]): ReadonlyMap<K, V> {
  const copy = new Map(map);
  for (const key of keys) copy.delete(key);
  return copy;
}
