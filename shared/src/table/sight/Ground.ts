import type { SceneId } from '../../kernel/index.ts';
import type { Bitmap } from '../../vision/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';
import type { Footprint } from './footprint.ts';
import type { ViewerVision } from './look.ts';
import { viewVision } from './viewVision.ts';

/** The ground that a viewer looks at: the GM knows all of it, others what they explored. */
export interface Ground {
  readonly viewer: Viewer;
  readonly vision: ViewerVision;
  readonly sceneId: SceneId;
  readonly all: boolean;
  readonly explored: Bitmap | undefined;
}

export function groundOf(state: TableState, viewer: Viewer, vision = viewVision(state, viewer)): Ground {
  const { sceneId, all } = vision;
  const explored = all ? undefined : state.memory.get(viewer.userId)?.get(sceneId)?.explored;
  return { viewer, vision, sceneId, all, explored };
}

/** Whether the viewer may know any of the ground on which something lies. */
export function knowsGround({ all, explored }: Ground, samples: Footprint): boolean {
  if (all) return true;
  if (!explored) return false;
  for (let i = 0; i < samples.length; i += 2) if (explored.sample(samples[i]!, samples[i + 1]!)) return true;
  return false;
}

/** What a viewer knows of things by id; the same map as `earlier` when that is the same. */
export function viewAll<K, Thing, View>(
  things: ReadonlyMap<K, Thing>,
  viewOne: (thing: Thing) => View | undefined,
  earlier: ReadonlyMap<K, View> | undefined,
): ReadonlyMap<K, View> {
  if (things.size === 0 && earlier?.size === 0) return earlier;
  const views = new Map<K, View>();
  let isSame = earlier !== undefined;
  for (const [id, thing] of things) {
    const view = viewOne(thing);
    if (view === undefined) continue;
    views.set(id, view);
    isSame &&= earlier!.get(id) === view;
  }
  return isSame && earlier!.size === views.size ? earlier! : views;
}
