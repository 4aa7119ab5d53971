import { centreOffset, type MapPoint } from '../../geometry/index.ts';
import type { TableState } from '../state/TableState.ts';
import { snapTopLeft } from '../state/snapTopLeft.ts';
import type { Token } from '../state/Token.ts';
import { crossings, wayOf } from './detect.ts';

type Waypoints = readonly (readonly [x: number, y: number])[];

/** So far past the edge (map units) a walk ends that is stopped there. */
const PAST = 2;

/** The place so far along a way, and how many of its corners lie before it. */
function placeAlong(way: readonly MapPoint[], far: number): { readonly place: MapPoint; readonly passed: number } {
  let left = far;
  for (let i = 0; i + 1 < way.length; i++) {
    const [a, b] = [way[i]!, way[i + 1]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (left <= length) {
      const share = length === 0 ? 0 : left / length;
      return { place: { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }, passed: i };
    }
    left -= length;
  }
  return { place: way.at(-1)!, passed: way.length - 1 };
}

/**
 * The walk as far as the first trigger that stops it; the walk itself where none does. It ends on the grid, if the
 * cell that lies there is one that the walk would have come to.
 */
export function cutShort(state: TableState, token: Token, waypoints: Waypoints): Waypoints {
  const way = wayOf(token, waypoints);
  const stop = crossings(state, token, way).find(({ trigger }) => trigger.then.some((each) => each.do === 'stop'));
  if (!stop) return waypoints;
  const { place, passed } = placeAlong(way, stop.far + PAST);
  const half = centreOffset(token);
  const exact = { x: Math.round(place.x - half), y: Math.round(place.y - half) };
  const { grid } = state.scenes.get(token.sceneId)!;
  const cell = snapTopLeft(grid, exact.x, exact.y, token.size);
  const end = isOnTheWay(cell, way, half) ? cell : exact;
  return [...waypoints.slice(0, passed), [end.x, end.y]];
}

/** Whether the middle of a token that stands there is one of the places that its way leads through. */
function isOnTheWay(corner: MapPoint, way: readonly MapPoint[], half: number): boolean {
  const [x, y] = [corner.x + half, corner.y + half];
  for (let i = 0; i + 1 < way.length; i++) {
    const [a, b] = [way[i]!, way[i + 1]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / square));
    if (Math.hypot(a.x + dx * share - x, a.y + dy * share - y) <= PAST) return true;
  }
  return false;
}
