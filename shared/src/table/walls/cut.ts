import { sideOf, type MapPoint, type Segment } from '../../geometry/index.ts';
import type { WallId } from '../../kernel/index.ts';
import type { SceneWall } from '../state/Wall.ts';
import { isSamePoint, joined, lengthOf, pointAt, turned } from './line.ts';

type Walls = ReadonlyMap<WallId, SceneWall>;
/** What of a wall a door stands in for; it comes back when the door goes. */
type CutWall = Pick<SceneWall, 'kind' | 'side'>;

/** A wall within this distance (map units) of both ends of a door is the wall that it is in. */
const TOLERANCE = 10;

interface Cut {
  readonly pieces: readonly (readonly number[])[];
  /** Places on the wall where the door's ends are. */
  readonly from: MapPoint;
  readonly to: MapPoint;
  readonly isAgainst: boolean;
}

export interface Opened {
  readonly walls: Walls;
  /** The door, its ends on the wall that it was cut into. */
  readonly door: Segment;
  readonly cut: CutWall | undefined;
}

/** The part of a straight piece that lies along a door, as shares of its length. */
function along(a: MapPoint, b: MapPoint, door: Segment): { readonly from: number; readonly to: number } | undefined {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const away = (x: number, y: number): number => Math.abs(sideOf(a.x, a.y, b.x, b.y, x, y)) / length;
  if (Math.max(away(door.x1, door.y1), away(door.x2, door.y2)) > TOLERANCE) return undefined;
  const at = (x: number, y: number): number => ((x - a.x) * dx + (y - a.y) * dy) / (length * length);
  const [from, to] = [at(door.x1, door.y1), at(door.x2, door.y2)];
  const overlap = Math.min(1, Math.max(from, to)) - Math.max(0, Math.min(from, to));
  return overlap * length >= 1 ? { from, to } : undefined;
}

function cutLine(points: readonly number[], door: Segment): Cut | undefined {
  for (let i = 0; i + 1 < lengthOf(points); i++) {
    const [a, b] = [pointAt(points, i), pointAt(points, i + 1)];
    const part = along(a, b, door);
    if (!part) continue;
    const place = (share: number): MapPoint => {
      const t = Math.max(0, Math.min(1, share));
      return { x: Math.round(a.x + (b.x - a.x) * t), y: Math.round(a.y + (b.y - a.y) * t) };
    };
    const isAgainst = part.from > part.to;
    const [from, to] = [place(part.from), place(part.to)];
    const [near, far] = isAgainst ? [to, from] : [from, to];
    const head = [...points.slice(0, 2 * i + 2), ...(isSamePoint(a, near) ? [] : [near.x, near.y])];
    const tail = [...(isSamePoint(b, far) ? [] : [far.x, far.y]), ...points.slice(2 * i + 2)];
    return { pieces: [head, tail].filter((piece) => piece.length > 2), from, to, isAgainst };
  }
  return undefined;
}

/** Opens the walls that a door is put into. The first piece of a wall keeps its id. */
export function openWalls(walls: Walls, door: Segment, newId: () => WallId): Opened {
  const left = new Map<WallId, SceneWall>();
  let [ends, cut]: [Segment, CutWall | undefined] = [door, undefined];
  for (const [id, wall] of walls) {
    const found = cutLine(wall.points, door);
    if (!found) {
      left.set(id, wall);
      continue;
    }
    if (!cut) {
      cut = { kind: wall.kind, side: found.isAgainst ? turned(wall).side : wall.side };
      ends = { x1: found.from.x, y1: found.from.y, x2: found.to.x, y2: found.to.y };
    }
    found.pieces.forEach((points, n) => left.set(n === 0 ? id : newId(), { ...wall, points }));
  }
  return { walls: cut ? left : walls, door: ends, cut };
}

/** Builds again what a door stood in for, and joins it to the walls on both sides where they are still the same. */
export function closeWalls(walls: Walls, door: Segment, cut: CutWall, newId: () => WallId): Walls {
  const left = new Map(walls);
  const joinedTo: WallId[] = [];
  let whole: SceneWall = { ...cut, points: [door.x1, door.y1, door.x2, door.y2] };
  for (const end of [
    { x: door.x1, y: door.y1 },
    { x: door.x2, y: door.y2 },
  ]) {
    const next = [...left].find(([, wall]) => touches(wall, end) && joined(wall, whole));
    if (!next) continue;
    whole = joined(next[1], whole)!;
    joinedTo.push(next[0]);
    left.delete(next[0]);
  }
  // the oldest of them is what it was cut out of
  const id = [...walls.keys()].find((known) => joinedTo.includes(known)) ?? newId();
  return left.set(id, whole);
}

const touches = ({ points }: SceneWall, end: MapPoint): boolean =>
  isSamePoint(pointAt(points, 0), end) || isSamePoint(pointAt(points, lengthOf(points) - 1), end);
