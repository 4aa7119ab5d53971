import { accept, refuse, type Result, type SceneId, type UserId } from '../../kernel/index.ts';
import { isPathBlocked } from '../../vision/index.ts';
import { blockersOf, sceneIdOf } from '../fog/sight.ts';
import { viewVision } from '../fog/viewVision.ts';
import type { Viewer } from '../members/state.ts';
import type { Refusal } from '../refusal.ts';
import { viewerOf } from '../rights.ts';
import type { Scene } from '../scenes/state.ts';
import type { TableState } from '../state.ts';
import { isConcealed } from '../tokens/isConcealed.ts';
import { tokenCentre } from '../tokens/place.ts';
import type { Token } from '../tokens/state.ts';
import { seesToken } from '../tokens/view.ts';
import { stepsBetween } from '../world/distance.ts';
import type { Placement } from './intents.ts';

interface Place {
  readonly sceneId: SceneId;
  readonly x: number;
  readonly y: number;
  readonly hidden: boolean;
}
const CELL = 100;
/** Rings of cells searched around the first place. */
const FURTHEST = 40;

/** A player's token: where the party is, is no secret to who joins it, unless the token is one. */
function isPartys(state: TableState, viewer: Viewer, token: Token): boolean {
  return token.ownerId !== null && state.members.get(token.ownerId)?.role === 'player' && !isConcealed(viewer, token);
}

/** Near the party's tokens, else in the middle of the map. */
function partysPlace(state: TableState, scene: Scene, viewer: Viewer): { readonly x: number; readonly y: number } {
  for (const token of state.tokens.values()) if (token.sceneId === scene.id && isPartys(state, viewer, token)) return token;
  return { x: Math.floor(scene.width / 2 / CELL) * CELL, y: Math.floor(scene.height / 2 / CELL) * CELL };
}

/** Cells in rings around the middle one, nearest first. */
function* rings(x: number, y: number): Generator<{ readonly x: number; readonly y: number }> {
  yield { x, y };
  for (let ring = 1; ring <= FURTHEST; ring++) {
    for (let dx = -ring; dx <= ring; dx++) {
      for (let dy = -ring; dy <= ring; dy++) if (Math.max(Math.abs(dx), Math.abs(dy)) === ring) yield { x: x + dx * CELL, y: y + dy * CELL };
    }
  }
}

/** The ground that is taken as far as the asker may know: a gap in the crowd would betray who is there unseen. */
function takenPlaces(state: TableState, scene: Scene, viewer: Viewer): Pick<Token, 'x' | 'y' | 'size'>[] {
  const vision = viewVision(state, viewer);
  const isKnown = (token: Token): boolean => viewer.role === 'gm' || isPartys(state, viewer, token) || seesToken(viewer, vision, token);
  return [...state.tokens.values()].filter((token) => token.sceneId === scene.id && isKnown(token));
}

/** Open ground for tokens of a size, near each other, on the map, reachable from the first place, and nobody else's. */
export function freePlaces(state: TableState, wanted: Placement, count: number, size: number, actor: UserId): Result<readonly Place[], Refusal> {
  const scene = state.scenes.get((wanted === 'auto' ? undefined : wanted.sceneId) ?? sceneIdOf(state, actor));
  if (!scene) return refuse('unknown-scene');
  const viewer = viewerOf(state, actor);
  const start = wanted === 'auto' ? partysPlace(state, scene, viewer) : wanted;
  const taken = takenPlaces(state, scene, viewer);
  const hidden = wanted === 'auto' ? false : (wanted.hidden ?? false);
  const blockers = blockersOf(scene);
  const middle = tokenCentre({ ...start, size });
  const places: Place[] = [];
  for (const { x, y } of rings(start.x, start.y)) {
    const spot = { x, y, size };
    const isOnMap = x >= 0 && y >= 0 && x + size * CELL <= scene.width && y + size * CELL <= scene.height;
    const isFree = isOnMap && !taken.some((other) => stepsBetween(other, spot) === 0) && !isPathBlocked(blockers, [middle, tokenCentre(spot)], 1);
    if (!isFree) continue;
    places.push({ sceneId: scene.id, x, y, hidden });
    taken.push(spot);
    if (places.length === count) return accept(places);
  }
  return refuse('out-of-bounds');
}
