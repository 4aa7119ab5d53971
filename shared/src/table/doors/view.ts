import type { DoorId } from '../../kernel/index.ts';
import type { DoorState } from '../../vision/index.ts';
import type { SceneMemory } from '../state/Memory.ts';
import type { ViewerVision } from '../sight/look.ts';
import type { Scene } from '../state/Scene.ts';
import type { Door } from '../state/Door.ts';

export interface DoorView {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly state: DoorState;
  readonly secret: boolean;
}

interface KnownDoors {
  readonly doors: Scene['doors'];
  readonly views: ReadonlyMap<DoorId, DoorView>;
}
const knownDoors = new WeakMap<SceneMemory['doors'], KnownDoors>();
const NO_DOORS: ReadonlyMap<DoorId, DoorView> = new Map();

/** The doors a viewer sees now, and those remembered in the state last seen. The same object while neither changes. */
export function viewDoors(
  scene: Scene,
  vision: ViewerVision,
  memory: SceneMemory | undefined,
): ReadonlyMap<DoorId, DoorView> {
  if (vision.all) return scene.doors;
  if (!memory) return NO_DOORS;
  let known = knownDoors.get(memory.doors);
  if (known?.doors !== scene.doors)
    knownDoors.set(memory.doors, (known = { doors: scene.doors, views: recall(scene, memory) }));
  return known.views;
}

function recall(scene: Scene, memory: SceneMemory): ReadonlyMap<DoorId, DoorView> {
  const views = new Map<DoorId, DoorView>();
  for (const [id, state] of memory.doors) {
    const door = scene.doors.get(id);
    if (door && !door.secret) views.set(id, door.state === state ? door : remembered(door, state));
  }
  return views;
}

const asRemembered = new WeakMap<Door, Map<DoorState, DoorView>>();
/** The same object for the same door and state, so that views compare by identity. */
function remembered(door: Door, state: DoorState): DoorView {
  let views = asRemembered.get(door);
  if (!views) asRemembered.set(door, (views = new Map()));
  let view = views.get(state);
  if (!view) views.set(state, (view = { ...door, state }));
  return view;
}
