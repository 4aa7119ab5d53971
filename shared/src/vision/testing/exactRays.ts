import type { DoorSegment, Wall } from '../Wall.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}
interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Thousandths of a unit: places need not be whole. */
const FINE = 1_000;
const fine = (n: number): bigint => BigInt(Math.round(n * FINE));

type Point = readonly [x: bigint, y: bigint];
const pointOf = ({ x, y }: Place): Point => [fine(x), fine(y)];
const endsOf = ({ x1, y1, x2, y2 }: Ends): readonly [Point, Point] => [
  [fine(x1), fine(y1)],
  [fine(x2), fine(y2)],
];

/** Twice the area of a triangle, in the sense of its turn: exact. */
const turn = ([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): bigint =>
  (bx - ax) * (py - ay) - (by - ay) * (px - ax);
const squared = ([ax, ay]: Point, [bx, by]: Point): bigint => (bx - ax) ** 2n + (by - ay) ** 2n;

/** Whether a place is nearer to a segment than `margin` units: exact. */
function isNear(margin: number, a: Point, b: Point, p: Point): boolean {
  const limit = fine(margin) ** 2n;
  const along = (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1]);
  const length = squared(a, b);
  if (along <= 0n) return squared(a, p) < limit;
  if (along >= length) return squared(b, p) < limit;
  return turn(a, b, p) ** 2n < limit * length;
}

export type Verdict = 'open' | 'shut' | 'unclear';

/** Walls and the doors that are shut: what stops sight, one way or both. */
export function opaque(walls: readonly Wall[], doors: readonly DoorSegment[] = []): readonly Wall[] {
  const shut = doors
    .filter(({ state }) => state !== 'open')
    .map(({ x1, y1, x2, y2 }): Wall => ({ x1, y1, x2, y2, kind: 'wall' }));
  return [...walls.filter(({ kind, x1, y1, x2, y2 }) => kind !== 'window' && (x1 !== x2 || y1 !== y2)), ...shut];
}

/**
 * The slow truth about the straight line from an eye to a place, in whole-number arithmetic of any size: independent of
 * sweeps, stars and grids. `unclear` when it passes the end of a wall, or starts, within `margin` units, where rounding
 * to whole units may decide.
 */
export function exactRay(walls: readonly Wall[], eye: Place, place: Place, margin: number): Verdict {
  const [from, to] = [pointOf(eye), pointOf(place)];
  let terrain = 0;
  let isUnclear = false;
  for (const wall of walls) {
    const [a, b] = endsOf(wall);
    if (isNear(margin, from, to, a) || isNear(margin, from, to, b) || isNear(margin, a, b, from)) {
      isUnclear = true;
      continue;
    }
    const [start, end] = [turn(a, b, from), turn(a, b, to)];
    const isCrossed = start > 0n !== end > 0n && turn(from, to, a) > 0n !== turn(from, to, b) > 0n;
    if (!isCrossed || (wall.oneWay === true && start > 0n)) continue;
    if (wall.kind !== 'terrain' || ++terrain === 2) return 'shut';
  }
  return isUnclear ? 'unclear' : 'open';
}

/** Whether a place is at least so far from every wall: exact. */
export function isFree(walls: readonly Wall[], place: Place, margin: number): boolean {
  return !walls.some((wall) => isNear(margin, ...endsOf(wall), pointOf(place)));
}
