import { halfWidthOf, isInPolygon, sideOf, type MapPoint } from '../../geometry/index.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { Trigger } from '../state/Trigger.ts';

/** The ground of a trigger, or a line that is passed. */
export type Ground =
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'polygon'; readonly points: readonly number[] }
  | { readonly kind: 'line'; readonly from: MapPoint; readonly to: MapPoint };

/** Where a trigger lies now; undefined when what it hangs on is gone. */
export function groundOf(state: TableState, scene: Scene, { region }: Trigger): Ground | undefined {
  if ('shape' in region)
    return region.shape === 'circle'
      ? { kind: 'disc', x: region.x, y: region.y, radius: region.radius }
      : { kind: 'polygon', points: region.points.flat() };
  if ('doorId' in region) {
    const door = scene.doors.get(region.doorId);
    return door && { kind: 'line', from: { x: door.x1, y: door.y1 }, to: { x: door.x2, y: door.y2 } };
  }
  const token = state.tokens.get(region.tokenId);
  if (token?.sceneId !== scene.id) return undefined;
  const half = halfWidthOf(token);
  const [left, top, right, bottom] = [token.x, token.y, token.x + 2 * half, token.y + 2 * half];
  return { kind: 'polygon', points: [left, top, right, top, right, bottom, left, bottom] };
}

export function isIn(ground: Ground, { x, y }: MapPoint): boolean {
  if (ground.kind === 'line') return false;
  if (ground.kind === 'polygon') return isInPolygon(ground.points, x, y);
  const [dx, dy] = [x - ground.x, y - ground.y];
  return dx * dx + dy * dy <= ground.radius * ground.radius;
}

/** Shares of the way from a to b at which it meets the edge of the ground, in order. */
function meets(ground: Ground, a: MapPoint, b: MapPoint): readonly number[] {
  if (ground.kind === 'disc') return meetsCircle(ground, a, b);
  if (ground.kind === 'line') return meetsLine(ground.from, ground.to, a, b);
  const { points } = ground;
  const found: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const j = i + 2 === points.length ? 0 : i + 2;
    found.push(...meetsLine({ x: points[i]!, y: points[i + 1]! }, { x: points[j]!, y: points[j + 1]! }, a, b));
  }
  return found.toSorted((one, other) => one - other);
}

function meetsCircle({ x, y, radius }: Ground & { kind: 'disc' }, a: MapPoint, b: MapPoint): readonly number[] {
  const [dx, dy, fx, fy] = [b.x - a.x, b.y - a.y, a.x - x, a.y - y];
  const square = dx * dx + dy * dy;
  const half = fx * dx + fy * dy;
  const inner = half * half - square * (fx * fx + fy * fy - radius * radius);
  if (square === 0 || inner < 0) return [];
  const root = Math.sqrt(inner);
  return [(-half - root) / square, (-half + root) / square].filter((share) => share >= 0 && share <= 1);
}

function meetsLine(from: MapPoint, to: MapPoint, a: MapPoint, b: MapPoint): readonly number[] {
  const [s1, s2] = [sideOf(from.x, from.y, to.x, to.y, a.x, a.y), sideOf(from.x, from.y, to.x, to.y, b.x, b.y)];
  if (s1 === s2 || Math.sign(s1) === Math.sign(s2)) return [];
  const [e1, e2] = [sideOf(a.x, a.y, b.x, b.y, from.x, from.y), sideOf(a.x, a.y, b.x, b.y, to.x, to.y)];
  return Math.sign(e1) * Math.sign(e2) > 0 ? [] : [s1 / (s1 - s2)];
}

/** How far along a way (map units, through these points) it first comes into the ground, or goes out of it. */
export function crossedAt(ground: Ground, way: readonly MapPoint[], when: 'enter' | 'leave'): number | undefined {
  let walked = 0;
  for (let i = 0; i + 1 < way.length; i++) {
    const [a, b] = [way[i]!, way[i + 1]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const at = (share: number): MapPoint => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    const edges = [0, ...meets(ground, a, b), 1];
    if (ground.kind === 'line' && edges.length > 2) return walked + length * edges[1]!;
    for (let n = 1; n + 1 < edges.length; n++) {
      const before = isIn(ground, at((edges[n - 1]! + edges[n]!) / 2));
      const after = isIn(ground, at((edges[n]! + edges[n + 1]!) / 2));
      if (before !== after && after === (when === 'enter')) return walked + length * edges[n]!;
    }
    walked += length;
  }
  return undefined;
}
