import { distanceToSegment, type MapPoint } from '../../geometry/index.ts';
import { isOnMap } from '../state/lying.ts';
import type { Scene } from '../state/Scene.ts';
import type { SceneWall, WallSide } from '../state/Wall.ts';
import type { Corner } from './intents.ts';

/** So far off the straight line (map units) a point between two others is no corner. */
const STRAIGHT = 1.5;

const TURNED: Readonly<Record<WallSide, WallSide>> = { both: 'both', left: 'right', right: 'left' };

export const pointAt = (points: readonly number[], at: number): MapPoint => ({
  x: points[2 * at]!,
  y: points[2 * at + 1]!,
});
export const lengthOf = (points: readonly number[]): number => points.length / 2;
export const isSamePoint = (a: MapPoint, b: MapPoint): boolean => a.x === b.x && a.y === b.y;

/** The same wall, written from its other end. */
export function turned({ kind, side, points }: SceneWall): SceneWall {
  const back: number[] = [];
  for (let i = lengthOf(points) - 1; i >= 0; i--) back.push(points[2 * i]!, points[2 * i + 1]!);
  return { kind, side: TURNED[side], points: back };
}

/** Points without repetition; undefined when no two are left, or one lies off the map. */
export function lineThrough(scene: Scene, corners: readonly Corner[]): readonly number[] | undefined {
  const points: number[] = [];
  for (const [x, y] of corners) {
    if (!isOnMap(scene, x, y)) return undefined;
    if (points.at(-2) !== x || points.at(-1) !== y) points.push(x, y);
  }
  return points.length > 2 ? points : undefined;
}

/** One line through both, where the second begins at the end of the first; a corner that is none is left out. */
function chained(first: readonly number[], second: readonly number[]): readonly number[] {
  const corner = pointAt(first, lengthOf(first) - 1);
  const isStraight = distanceToSegment(corner, pointAt(first, lengthOf(first) - 2), pointAt(second, 1)) <= STRAIGHT;
  return [...(isStraight ? first.slice(0, -2) : first), ...second.slice(2)];
}

const startOf = ({ points }: SceneWall): MapPoint => pointAt(points, 0);
const endOf = ({ points }: SceneWall): MapPoint => pointAt(points, lengthOf(points) - 1);

/** One wall of two that meet at their ends and stop the same; undefined for others. */
export function joined(a: SceneWall, b: SceneWall): SceneWall | undefined {
  if (a.kind !== b.kind) return undefined;
  for (const first of [a, turned(a)])
    for (const second of [b, turned(b)])
      if (first.side === second.side && isSamePoint(endOf(first), startOf(second)))
        return withSideOf(a, first, { ...first, points: chained(first.points, second.points) });
  return undefined;
}

/** Written as `a` was, when it had to be turned to be joined. */
const withSideOf = (a: SceneWall, first: SceneWall, whole: SceneWall): SceneWall =>
  first === a ? whole : turned(whole);
