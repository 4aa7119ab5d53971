import { slot, type DoorId, type SceneId, type UserId } from '../../kernel/index.ts';
import { emptyBitmap, explore, type DoorState, type Vision } from '../../vision/index.ts';
import { alongPath, MAX_SAMPLES } from '../state/alongPath.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import { withEntry } from '../state/maps.ts';
import type { Viewer } from '../state/Member.ts';
import type { SceneMemory } from '../state/Memory.ts';
import { viewersAmong } from '../state/rights.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { eyeOf, isEyeOf, sightThrough } from './eyes.ts';
import type { ViewerVision } from './look.ts';
import { looksOnWalk } from './lookCost.ts';
import { seesDoor } from './seesDoor.ts';
import { carrySights, viewVision } from './viewVision.ts';

export function blankMemory(scene: Scene): SceneMemory {
  return { explored: emptyBitmap(scene.width, scene.height), doors: new Map() };
}

/**
 * Bytes of explored ground that a table remembers for all its members: beyond it, ground that somebody sees for the
 * first time is not remembered.
 */
const MAX_MEMORY_BYTES = 64 * 1024 * 1024;

/** Nothing, when the table remembers as much as it can. */
function newMemory({ memory }: TableState, scene: Scene): SceneMemory | undefined {
  const blank = blankMemory(scene);
  let bytes = blank.explored.words.byteLength;
  for (const scenes of memory.values()) for (const { explored } of scenes.values()) bytes += explored.words.byteLength;
  return bytes > MAX_MEMORY_BYTES ? undefined : blank;
}

export function withMemory(state: TableState, userId: UserId, sceneId: SceneId, memory: SceneMemory): TableState {
  const ofUser = state.memory.get(userId) ?? new Map<SceneId, SceneMemory>();
  if (ofUser.get(sceneId) === memory) return state;
  return { ...state, memory: withEntry(state.memory, userId, withEntry(ofUser, sceneId, memory)) };
}

function rememberDoors(scene: Scene, vision: ViewerVision, doors: SceneMemory['doors']): SceneMemory['doors'] {
  let known: Map<DoorId, DoorState> | undefined;
  for (const [id, door] of scene.doors) {
    if (doors.get(id) === door.state || !seesDoor(vision, door)) continue;
    (known ??= new Map(doors)).set(id, door.state);
  }
  return known ?? doors;
}

function remember(scene: Scene, old: SceneMemory, vision: ViewerVision, sights: readonly Vision[]): SceneMemory {
  let explored = old.explored;
  for (const sight of sights) explored = explore(explored, sight);
  const doors = rememberDoors(scene, vision, old.doors);
  return explored === old.explored && doors === old.doors ? old : { explored, doors };
}

/** Where a token passed between the ends of a step. */
function placesPassed(before: TableState, event: TableEvent): readonly Token[] {
  if (event.type !== 'TokenMoved') return [];
  const token = before.tokens.get(event.tokenId);
  const scene = token && before.scenes.get(token.sceneId);
  if (!scene) return [];
  return alongPath(token, event.waypoints, looksOnWalk(scene, token, MAX_SAMPLES)).map((place) => ({
    ...token,
    ...place,
  }));
}

/** What the viewer saw in passing, while a token of the viewer's walked. */
function sightsOnTheWay(after: TableState, viewer: Viewer, scene: Scene, passed: readonly Token[]): readonly Vision[] {
  const token = passed[0] && after.tokens.get(passed[0].id);
  if (!token || !isEyeOf(after, viewer, scene.id, token)) return [];
  return passed.map((place) => sightThrough(after, scene, [eyeOf(place)])!);
}

/** Sights that a memory is known to hold already, with the doors as they were: people walk to and fro. */
interface Familiar {
  readonly doors: Scene['doors'];
  readonly sights: WeakSet<Vision>;
}
const familiarTo = slot<SceneMemory, { known?: Familiar }>(() => ({}));

function keepFamiliar(memory: SceneMemory, scene: Scene, sight: Vision): void {
  const familiar = familiarTo(memory);
  if (familiar.known?.doors === scene.doors) familiar.known.sights.add(sight);
  else familiar.known = { doors: scene.doors, sights: new WeakSet([sight]) };
}

/** Adds to every member's memory what the step from `before` to `after` let the member see. */
export function rememberSights(before: TableState, after: TableState, event: TableEvent): TableState {
  let state = after;
  const passed = placesPassed(before, event);
  carrySights(before, after);
  const isAsBefore =
    before.members === after.members && before.scenes === after.scenes && before.memory === after.memory;
  for (const viewer of viewersAmong(after.members)) {
    if (viewer.role === 'gm') continue;
    const vision = viewVision(after, viewer);
    // the step before has remembered it
    if (!vision.sight || (isAsBefore && vision === viewVision(before, viewer))) continue;
    const scene = after.scenes.get(vision.sceneId)!;
    const old = after.memory.get(viewer.userId)?.get(scene.id) ?? newMemory(state, scene);
    if (!old) continue;
    const way = sightsOnTheWay(after, viewer, scene, passed);
    const familiar = familiarTo(old).known;
    if (way.length === 0 && familiar?.doors === scene.doors && familiar.sights.has(vision.sight)) continue;
    const memory = remember(scene, old, vision, [...way, vision.sight]);
    keepFamiliar(memory, scene, vision.sight);
    state = withMemory(state, viewer.userId, scene.id, memory);
  }
  return state;
}
