import { sideOf, type Segment } from '../geometry/index.ts';
import type { Wall } from '../vision/index.ts';

/** A wall within this distance (map units) of a portal, and along it, is the wall that the portal is in. */
const TOLERANCE = 10;
/** Sine of the angle up to which a wall runs along a portal. */
const ALONG = 0.25;

/**
 * Opens walls that are drawn straight through portals, which would else never be passed. What is left of a wall ends at
 * the portal.
 */
export function cutPortals(walls: readonly Wall[], portals: readonly Segment[]): readonly Wall[] {
  if (portals.length === 0) return walls;
  return walls.flatMap((wall) => {
    let pieces: readonly Wall[] = [wall];
    for (const portal of portals) if (mayMeet(wall, portal)) pieces = pieces.flatMap((piece) => cut(piece, portal));
    return pieces;
  });
}

function mayMeet(a: Segment, b: Segment): boolean {
  return (
    Math.min(a.x1, a.x2) <= Math.max(b.x1, b.x2) + TOLERANCE &&
    Math.max(a.x1, a.x2) >= Math.min(b.x1, b.x2) - TOLERANCE &&
    Math.min(a.y1, a.y2) <= Math.max(b.y1, b.y2) + TOLERANCE &&
    Math.max(a.y1, a.y2) >= Math.min(b.y1, b.y2) - TOLERANCE
  );
}

/**
 * What stays of the wall: up to two pieces. Ends that the cut makes lie exactly on the portal's own, so that no crack
 * stays.
 */
function cut(wall: Wall, portal: Segment): readonly Wall[] {
  const [dx, dy] = [portal.x2 - portal.x1, portal.y2 - portal.y1];
  const width = Math.hypot(dx, dy);
  const along = (x: number, y: number): number => ((x - portal.x1) * dx + (y - portal.y1) * dy) / width;
  const away = (x: number, y: number): number => sideOf(portal.x1, portal.y1, portal.x2, portal.y2, x, y) / width;
  const [s1, s2] = [along(wall.x1, wall.y1), along(wall.x2, wall.y2)];
  const [d1, d2] = [away(wall.x1, wall.y1), away(wall.x2, wall.y2)];
  const length = Math.hypot(wall.x2 - wall.x1, wall.y2 - wall.y1);
  const isWithin =
    Math.max(Math.abs(d1), Math.abs(d2)) <= TOLERANCE && Math.min(s1, s2) >= 0 && Math.max(s1, s2) <= width;
  if (Math.abs(d2 - d1) > ALONG * length && !(isWithin && length <= TOLERANCE)) return [wall];
  const inside = insideOf([s1, s2], [d1, d2], width);
  if (!inside || s1 === s2) return isWithin ? [] : [wall];
  const ends = [
    { x: portal.x1, y: portal.y1 },
    { x: portal.x2, y: portal.y2 },
  ] as const;
  const [first, second] = s1 < s2 ? ends : [ends[1], ends[0]];
  const before = inside.from > 0 ? [{ ...wall, x2: first.x, y2: first.y }] : [];
  const after = inside.to < 1 ? [{ ...wall, x1: second.x, y1: second.y }] : [];
  return [...before, ...after].filter((piece) => !isPoint(piece));
}

/** The share of the wall beside the portal, if it comes near enough there. */
function insideOf(
  [s1, s2]: readonly [number, number],
  [d1, d2]: readonly [number, number],
  width: number,
): { readonly from: number; readonly to: number } | undefined {
  if (s1 === s2) return undefined;
  const at = (s: number): number => Math.max(0, Math.min(1, (s - s1) / (s2 - s1)));
  const [from, to] = [Math.min(at(0), at(width)), Math.max(at(0), at(width))];
  const distance = (t: number): number => Math.abs(d1 + (d2 - d1) * t);
  return to > from && distance(from) <= TOLERANCE && distance(to) <= TOLERANCE ? { from, to } : undefined;
}

const isPoint = ({ x1, y1, x2, y2 }: Segment): boolean => x1 === x2 && y1 === y2;
