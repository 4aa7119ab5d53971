import type { SceneId, UserId } from '../../kernel/index.ts';
import {
  decodeBitmap,
  emptyBitmap,
  encodeBitmap,
  popcount,
  SAMPLE,
  samplesAcross,
  subtract,
  union,
  type Bitmap,
} from '../../vision/index.ts';
import { withEntry, withoutEntry } from '../state/maps.ts';
import type { SceneMemory } from '../state/Memory.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { Change, GroundChange } from '../state/UndoEntry.ts';
import { compare } from './differences.ts';

interface MemoryDifferences {
  readonly ground: readonly GroundChange[];
  /** Doors as they were last seen. */
  readonly doors: readonly Change[];
}

const NOTHING: MemoryDifferences = { ground: [], doors: [] };
const NO_DOORS: SceneMemory['doors'] = new Map();

const isOfOneSize = (a: Bitmap, b: Bitmap): boolean => a.width === b.width && a.height === b.height;
const fits = ({ width, height }: Bitmap, scene: Scene): boolean =>
  width === samplesAcross(scene.width) && height === samplesAcross(scene.height);
const blankLike = ({ width, height }: Bitmap): Bitmap => emptyBitmap(width * SAMPLE, height * SAMPLE);

function groundBetween(userId: UserId, sceneId: SceneId, before?: Bitmap, after?: Bitmap): GroundChange | undefined {
  if (before === after) return undefined;
  const [old, now] = [before ?? blankLike(after!), after ?? blankLike(before!)];
  const parts = isOfOneSize(old, now) ? { added: subtract(now, old), removed: subtract(old, now) } : undefined;
  const { added, removed } = parts ?? { added: now, removed: old };
  return {
    userId,
    sceneId,
    added: encodeBitmap(added),
    removed: encodeBitmap(removed),
    ...(before === undefined && { isNew: true }),
  };
}

/** What a step changed of what members remember. */
export function memoryDifferences(before: TableState, after: TableState): MemoryDifferences {
  if (before.memory === after.memory) return NOTHING;
  const ground: GroundChange[] = [];
  const doors: Change[] = [];
  for (const userId of new Set([...before.memory.keys(), ...after.memory.keys()])) {
    const [old, now] = [before.memory.get(userId), after.memory.get(userId)];
    if (old === now) continue;
    for (const sceneId of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const [was, is] = [old?.get(sceneId), now?.get(sceneId)];
      if (was === is) continue;
      const change = groundBetween(userId, sceneId, was?.explored, is?.explored);
      if (change) ground.push(change);
      compare(was?.doors ?? NO_DOORS, is?.doors ?? NO_DOORS, ['memory', userId, sceneId, 'doors'], doors);
    }
  }
  return { ground, doors };
}

function read(text: string): Bitmap | undefined {
  const bitmap = decodeBitmap(text);
  return bitmap.ok ? bitmap.value : undefined;
}

/** Without what is taken and with what is given; as it is when it has another size than both. */
function exchanged(now: Bitmap | undefined, take: Bitmap, give: Bitmap): Bitmap | undefined {
  if (now && isOfOneSize(now, give) && isOfOneSize(now, take)) return union(subtract(now, take), give);
  return !now || isOfOneSize(now, take) ? give : now;
}

/** Takes from a memory what one change gave it, and gives back what it took. */
function withGround(state: TableState, change: GroundChange, isRedo: boolean): TableState {
  const { userId, sceneId, isNew } = change;
  const [take, give] = isRedo ? [read(change.removed), read(change.added)] : [read(change.added), read(change.removed)];
  const scene = state.scenes.get(sceneId);
  if (!take || !give || !scene) return state;
  const scenes = state.memory.get(userId) ?? new Map<SceneId, SceneMemory>();
  const memory = scenes.get(sceneId);
  const explored = exchanged(memory?.explored, take, give);
  // Of a scene that has another size since, nothing comes back.
  if (!explored || explored === memory?.explored || !fits(explored, scene)) return state;
  const isBlank = isNew === true && !isRedo && popcount(explored) === 0;
  const left = isBlank
    ? withoutEntry(scenes, sceneId)
    : withEntry(scenes, sceneId, { explored, doors: memory?.doors ?? NO_DOORS });
  return {
    ...state,
    memory: left.size === 0 ? withoutEntry(state.memory, userId) : withEntry(state.memory, userId, left),
  };
}

/** Takes back what was explored, or explores it again. */
export function withGroundOf(state: TableState, ground: readonly GroundChange[], isRedo: boolean): TableState {
  return ground.reduce((current, change) => withGround(current, change, isRedo), state);
}
