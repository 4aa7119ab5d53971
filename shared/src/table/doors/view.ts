import { memo, memoLatest, slot, type DoorId } from '../../kernel/index.ts';
import type { DoorKind, DoorState } from '../../vision/index.ts';
import type { ViewerVision } from '../sight/look.ts';
import type { Door } from '../state/Door.ts';
import type { SceneMemory } from '../state/Memory.ts';
import type { Scene } from '../state/Scene.ts';

export interface DoorView {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly state: DoorState;
  readonly secret: boolean;
  readonly kind?: DoorKind;
  readonly opensFor?: 'gm';
}

/** As players know it: who may open it is found out by trying. The same object for the same door and state. */
const asRemembered = memo((whole: Door) => {
  const { opensFor: _, ...door } = whole;
  const views = new Map<DoorState, DoorView>();
  return (state: DoorState): DoorView => {
    let view = views.get(state);
    if (!view) views.set(state, (view = { ...door, state }));
    return view;
  };
});

function recall(doors: Scene['doors'], remembered: SceneMemory['doors']): ReadonlyMap<DoorId, DoorView> {
  const views = new Map<DoorId, DoorView>();
  for (const [id, state] of remembered) {
    const door = doors.get(id);
    if (door && !door.secret) views.set(id, asRemembered(door)(state));
  }
  return views;
}
const recallBy = slot<SceneMemory['doors'], typeof recall>(() => memoLatest(recall));
const NO_DOORS: ReadonlyMap<DoorId, DoorView> = new Map();

/** The doors a viewer sees now, and those remembered in the state last seen. The same object while neither changes. */
export function viewDoors(
  scene: Scene,
  vision: ViewerVision,
  memory: SceneMemory | undefined,
): ReadonlyMap<DoorId, DoorView> {
  if (vision.all) return scene.doors;
  return memory ? recallBy(memory.doors)(scene.doors, memory.doors) : NO_DOORS;
}
