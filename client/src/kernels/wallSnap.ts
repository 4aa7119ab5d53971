import { distanceToSegment, type MapPoint } from '@tallow/shared/geometry';
import type { SceneGrid } from './snap.ts';

/** A wall as points: x, y pairs in map units. */
export interface WallLine {
  readonly points: readonly number[];
}

const at = (points: readonly number[], i: number): MapPoint => ({ x: points[i]!, y: points[i + 1]! });
const away = (a: MapPoint, b: MapPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The nearest place on a straight piece. */
function nearestOnPiece(point: MapPoint, a: MapPoint, b: MapPoint): MapPoint {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  return { x: Math.round(a.x + dx * share), y: Math.round(a.y + dy * share) };
}

function nearest(places: Iterable<MapPoint>, point: MapPoint, reach: number): MapPoint | undefined {
  let [best, least]: [MapPoint | undefined, number] = [undefined, reach];
  for (const place of places) {
    const far = away(place, point);
    if (far <= least) [best, least] = [place, far];
  }
  return best;
}

function* corners(walls: Iterable<WallLine>): Generator<MapPoint> {
  for (const { points } of walls) for (let i = 0; i < points.length; i += 2) yield at(points, i);
}
function* placesOn(walls: Iterable<WallLine>, point: MapPoint): Generator<MapPoint> {
  for (const { points } of walls)
    for (let i = 0; i + 3 < points.length; i += 2) yield nearestOnPiece(point, at(points, i), at(points, i + 2));
}
function* gridPlaces({ kind, offsetX, offsetY }: SceneGrid, { x, y }: MapPoint): Generator<MapPoint> {
  if (kind !== 'square') return;
  const half = (value: number, offset: number): number => Math.round((value - offset) / 50) * 50 + offset;
  yield { x: half(x, offsetX), y: half(y, offsetY) };
}

/** Where an end comes to lie: on the end of a wall, on a wall, on a corner or the middle of a cell's side, or free. */
export function snapToWalls(
  point: MapPoint,
  { walls, grid, reach }: { readonly walls: readonly WallLine[]; readonly grid: SceneGrid; readonly reach: number },
): MapPoint {
  return (
    nearest(corners(walls), point, reach) ??
    nearest(placesOn(walls, point), point, reach) ??
    nearest(gridPlaces(grid, point), point, reach) ?? { x: Math.round(point.x), y: Math.round(point.y) }
  );
}

/** The point as it lies from another one at a multiple of 45 degrees. */
export function atRightAngle(from: MapPoint, to: MapPoint): MapPoint {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const turn = (Math.round(Math.atan2(dy, dx) / (Math.PI / 4)) * Math.PI) / 4;
  const far = dx * Math.cos(turn) + dy * Math.sin(turn);
  return { x: Math.round(from.x + far * Math.cos(turn)), y: Math.round(from.y + far * Math.sin(turn)) };
}

/** The wall that is nearest to a point, within reach. */
export function wallAt<Wall extends WallLine>(walls: Iterable<Wall>, point: MapPoint, reach: number): Wall | undefined {
  let [found, least]: [Wall | undefined, number] = [undefined, reach];
  for (const wall of walls)
    for (let i = 0; i + 3 < wall.points.length; i += 2) {
      const far = distanceToSegment(point, at(wall.points, i), at(wall.points, i + 2));
      if (far <= least) [found, least] = [wall, far];
    }
  return found;
}

/** The straight piece of walls that is nearest to a point, within reach. */
export function pieceAt(
  walls: Iterable<WallLine>,
  point: MapPoint,
  reach: number,
): readonly [MapPoint, MapPoint] | undefined {
  let [found, least]: [readonly [MapPoint, MapPoint] | undefined, number] = [undefined, reach];
  for (const { points } of walls)
    for (let i = 0; i + 3 < points.length; i += 2) {
      const piece = [at(points, i), at(points, i + 2)] as const;
      const far = distanceToSegment(point, ...piece);
      if (far <= least) [found, least] = [piece, far];
    }
  return found;
}

/** A door so long about the place of a wall that is nearest to a point: no longer than the piece, and within it. */
export function doorOn(
  [a, b]: readonly [MapPoint, MapPoint],
  point: MapPoint,
  long: number,
): readonly [MapPoint, MapPoint] {
  const length = away(a, b);
  const half = Math.min(long, length) / 2;
  const middle = Math.max(half, Math.min(length - half, away(a, nearestOnPiece(point, a, b))));
  const place = (far: number): MapPoint => ({
    x: Math.round(a.x + ((b.x - a.x) * far) / length),
    y: Math.round(a.y + ((b.y - a.y) * far) / length),
  });
  return [place(middle - half), place(middle + half)];
}
