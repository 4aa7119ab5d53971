import { distanceToSegment, halfWidthOf, type MapPoint, type Segment } from '@tallow/shared/geometry';

export interface Disc {
  readonly id: string;
  /** Top left corner, map units. */
  readonly x: number;
  readonly y: number;
  /** Cells. */
  readonly size: number;
  /** Those of a higher one lie above; absent: 0. */
  readonly z?: number;
}

/** The higher it is, the further above others a token lies: by its order, and of one order small ones above large. */
export const depthOf = ({ z = 0, size }: Pick<Disc, 'z' | 'size'>): number => z * 100 - size;

/** The topmost token under the point; `slack` (map units) widens small ones for fingers. */
export function tokenAt<T extends Disc>(tokens: Iterable<T>, point: MapPoint, slack = 0): T | undefined {
  let found: T | undefined;
  for (const token of tokens) {
    const radius = halfWidthOf(token);
    const reach = radius + slack;
    const [dx, dy] = [point.x - token.x - radius, point.y - token.y - radius];
    if (dx * dx + dy * dy > reach * reach) continue;
    if (!found || depthOf(token) >= depthOf(found)) found = token;
  }
  return found;
}

/** The nearest door within `reach` map units of the point. */
export function doorAt<T extends Segment>(doors: Iterable<T>, point: MapPoint, reach: number): T | undefined {
  let found: T | undefined;
  let best = reach;
  for (const door of doors) {
    const distance = distanceToSegment(point, { x: door.x1, y: door.y1 }, { x: door.x2, y: door.y2 });
    if (distance > best) continue;
    best = distance;
    found = door;
  }
  return found;
}

/** Tokens whose middle lies in the rectangle between two corners. */
export function tokensWithin<T extends Disc>(tokens: Iterable<T>, a: MapPoint, b: MapPoint): T[] {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return [...tokens].filter(({ x, y, size }) => {
    const [cx, cy] = [x + halfWidthOf({ size }), y + halfWidthOf({ size })];
    return cx >= left && cx <= right && cy >= top && cy <= bottom;
  });
}
