import type { DoorId, SceneId, UserId } from '../../kernel/index.ts';
import { emptyBitmap, union, type DoorState, type Vision } from '../../vision/index.ts';
import { seesDoor } from '../doors/view.ts';
import { withEntry } from '../maps.ts';
import type { Scene } from '../scenes/state.ts';
import type { TableState } from '../state.ts';
import { eyeOf, eyeTokens, sightThrough, viewVision, type ViewerVision } from './sight.ts';
import type { SceneMemory } from './state.ts';
import { alongPath } from './walk.ts';
import type { TableEvent } from '../event.ts';
import type { Viewer } from '../members/state.ts';

export function blankMemory(scene: Scene): SceneMemory {
  return { explored: emptyBitmap(scene.width, scene.height), doors: new Map() };
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
  for (const sight of sights) explored = union(explored, sight.seen);
  const doors = rememberDoors(scene, vision, old.doors);
  return explored === old.explored && doors === old.doors ? old : { explored, doors };
}

/** What the viewer saw in passing, while a token of the viewer's walked. */
function sightsOnTheWay(before: TableState, after: TableState, event: TableEvent, viewer: Viewer, scene: Scene): readonly Vision[] {
  if (event.type !== 'TokenMoved') return [];
  const token = before.tokens.get(event.tokenId);
  if (!token || !eyeTokens(after, viewer, scene.id).some((eye) => eye.id === token.id)) return [];
  return alongPath(token, event.waypoints).map((place) => sightThrough(after, scene, [eyeOf({ ...token, ...place })])!);
}

const lastSights = new WeakMap<SceneMemory, { readonly sight: Vision | undefined; readonly doors: Scene['doors'] }>();

/** Adds to every member's memory what the step from `before` to `after` let the member see. */
export function rememberSights(before: TableState, after: TableState, event: TableEvent): TableState {
  let state = after;
  for (const member of after.members.values()) {
    if (member.role === 'gm') continue;
    const viewer = { userId: member.id, role: member.role };
    const vision = viewVision(after, viewer);
    if (!vision.sight) continue;
    const scene = after.scenes.get(vision.sceneId)!;
    const old = after.memory.get(member.id)?.get(scene.id) ?? blankMemory(scene);
    const way = sightsOnTheWay(before, after, event, viewer, scene);
    const last = lastSights.get(old);
    if (way.length === 0 && last?.sight === vision.sight && last.doors === scene.doors) continue;
    const memory = remember(scene, old, vision, [...way, vision.sight]);
    lastSights.set(memory, { sight: vision.sight, doors: scene.doors });
    state = withMemory(state, member.id, scene.id, memory);
  }
  return state;
}
