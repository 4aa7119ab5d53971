import type { DoorId } from '../../kernel/index.ts';
import { seesPoint, type DoorState } from '../../vision/index.ts';
import type { SceneMemory } from '../fog/state.ts';
import type { ViewerVision } from '../fog/sight.ts';
import type { Scene } from '../scenes/state.ts';
import type { Door } from './state.ts';

export interface DoorView {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly state: DoorState;
  readonly secret: boolean;
}

/** A door shows by its middle or its ends. A secret door shows to the GM only. */
export function seesDoor(vision: ViewerVision, door: Door): boolean {
  if (vision.all) return true;
  if (door.secret || !vision.sight) return false;
  const { x1, y1, x2, y2 } = door;
  return seesNear(vision.sight, (x1 + x2) / 2, (y1 + y2) / 2) || seesNear(vision.sight, x1, y1) || seesNear(vision.sight, x2, y2);
}

/** A point on a wall lies on the very rim of what is seen: look just beside it, too. */
function seesNear(sight: NonNullable<ViewerVision['sight']>, x: number, y: number): boolean {
  for (const [dx, dy] of BESIDE) if (seesPoint(sight, Math.round(x) + dx, Math.round(y) + dy)) return true;
  return false;
}
const BESIDE = [[0, 0], [2, 0], [-2, 0], [0, 2], [0, -2]] as const;

interface KnownDoors {
  readonly doors: Scene['doors'];
  readonly views: ReadonlyMap<DoorId, DoorView>;
}
const knownDoors = new WeakMap<SceneMemory['doors'], KnownDoors>();
const NO_DOORS: ReadonlyMap<DoorId, DoorView> = new Map();

/** The doors a viewer sees now, and those remembered in the state last seen. The same object while neither changes. */
export function viewDoors(scene: Scene, vision: ViewerVision, memory: SceneMemory | undefined): ReadonlyMap<DoorId, DoorView> {
  if (vision.all) return scene.doors;
  if (!memory) return NO_DOORS;
  let known = knownDoors.get(memory.doors);
  if (known?.doors !== scene.doors) knownDoors.set(memory.doors, (known = { doors: scene.doors, views: recall(scene, memory) }));
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
