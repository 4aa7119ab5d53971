import { centreOf, HEX_ROW_HEIGHT, stepsBetween, UNITS_PER_CELL, widthOf } from '../../geometry/index.ts';
import { accept, refuse, type Result, type SceneId, type TokenId, type UserId } from '../../kernel/index.ts';
import { isPathBlocked } from '../../vision/index.ts';
import { blockersOf } from '../sight/blockersOf.ts';
import { isConcealed } from '../sight/isConcealed.ts';
import { seesToken } from '../sight/viewToken.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { Viewer } from '../state/Member.ts';
import type { Placement } from '../state/Placement.ts';
import type { Refusal } from '../state/Refusal.ts';
import { viewerOf } from '../state/rights.ts';
import type { Scene } from '../state/Scene.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import { snapTopLeft } from '../state/snapTopLeft.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';

export interface Place {
  readonly sceneId: SceneId;
  readonly x: number;
  readonly y: number;
  readonly hidden: boolean;
}
/** Rings of cells searched around the first place. */
const FURTHEST = 40;
const NONE: ReadonlySet<TokenId> = new Set();

/** A player's token: where the party is, is no secret to who joins it, unless the token is one. */
function isPartys(state: TableState, viewer: Viewer, token: Token): boolean {
  return token.ownerId !== null && state.members.get(token.ownerId)?.role === 'player' && !isConcealed(viewer, token);
}

type Spot = Pick<Token, 'x' | 'y' | 'size'>;

/** Near the party's tokens, else in the middle of the map. */
function partysPlace(state: TableState, scene: Scene, viewer: Viewer): Spot {
  for (const token of state.tokens.values())
    if (token.sceneId === scene.id && isPartys(state, viewer, token)) return token;
  return {
    x: Math.floor(scene.width / 2 / UNITS_PER_CELL) * UNITS_PER_CELL,
    y: Math.floor(scene.height / 2 / UNITS_PER_CELL) * UNITS_PER_CELL,
    size: 1,
  };
}

/** Places of a token in rings around the first one, nearest first, each resting on the scene's grid. */
function* rings({ grid }: Scene, { x, y }: Spot, size: number): Generator<Spot> {
  const seen = new Set<string>();
  const rowHeight = grid.kind === 'hex' ? HEX_ROW_HEIGHT : UNITS_PER_CELL;
  const at = (dx: number, dy: number): Spot | undefined => {
    const place = snapTopLeft(grid, x + dx * UNITS_PER_CELL, y + dy * rowHeight, size);
    const key = `${place.x},${place.y}`;
    return seen.has(key) ? undefined : (seen.add(key), { ...place, size });
  };
  for (let ring = 0; ring <= FURTHEST; ring++) {
    for (let dx = -ring; dx <= ring; dx++) {
      for (let dy = -ring; dy <= ring; dy++) {
        const spot = Math.max(Math.abs(dx), Math.abs(dy)) === ring ? at(dx, dy) : undefined;
        if (spot) yield spot;
      }
    }
  }
}

/** The ground that is taken as far as the asker may know: a gap in the crowd would betray who is there unseen. */
function takenPlaces(state: TableState, scene: Scene, viewer: Viewer, leaving: ReadonlySet<TokenId>): Spot[] {
  const vision = viewVision(state, viewer);
  const isKnown = (token: Token): boolean =>
    viewer.role === 'gm' || isPartys(state, viewer, token) || seesToken(viewer, vision, token);
  return [...state.tokens.values()].filter(
    (token) => token.sceneId === scene.id && !leaving.has(token.id) && isKnown(token),
  );
}

/**
 * Open ground for tokens of these sizes, in their order: near each other, on the map and its grid, reachable from the
 * place wanted, and nobody else's. `leaving`: tokens whose ground is free, because they are to stand elsewhere.
 */
export function freePlaces(
  state: TableState,
  wanted: Placement,
  sizes: readonly number[],
  actor: UserId,
  leaving: ReadonlySet<TokenId> = NONE,
): Result<readonly Place[], Refusal> {
  const scene = state.scenes.get((wanted === 'auto' ? undefined : wanted.sceneId) ?? sceneIdOf(state, actor));
  if (!scene) return refuse('unknown-scene');
  const viewer = viewerOf(state, actor);
  const hidden = wanted === 'auto' ? false : (wanted.hidden ?? false);
  const start: Spot = wanted === 'auto' ? partysPlace(state, scene, viewer) : { ...wanted, size: sizes[0] ?? 1 };
  const taken = takenPlaces(state, scene, viewer, leaving);
  const blockers = blockersOf(scene);
  const isOpen = (spot: Spot): boolean => {
    const isOnMap =
      spot.x >= 0 && spot.y >= 0 && spot.x + widthOf(spot) <= scene.width && spot.y + widthOf(spot) <= scene.height;
    const isTaken = taken.some((other) => stepsBetween(other, spot) === 0);
    return isOnMap && !isTaken && !isPathBlocked(blockers, [centreOf(start), centreOf(spot)], 1);
  };
  const searches = new Map(sizes.map((size) => [size, rings(scene, start, size)]));
  const places: Place[] = [];
  for (const size of sizes) {
    const spot = firstOf(searches.get(size)!, isOpen);
    if (!spot) return refuse('out-of-bounds');
    taken.push(spot);
    places.push({ sceneId: scene.id, x: spot.x, y: spot.y, hidden });
  }
  return accept(places);
}

/** The next that holds; the search goes on behind it when asked again. */
function firstOf(spots: Generator<Spot>, holds: (spot: Spot) => boolean): Spot | undefined {
  for (let next = spots.next(); !next.done; next = spots.next()) if (holds(next.value)) return next.value;
  return undefined;
}
