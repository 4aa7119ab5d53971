import { distanceToSegment, sideOf, type Segment } from '../../geometry/index.ts';
import type { Wall } from '../Wall.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The slow truth: follows the straight line and counts the walls across it. `undefined` when the line passes an end of
 * a wall or ends so near to a wall that rounding to whole units may decide.
 */
export function isInSight(walls: readonly Wall[], from: Place, to: Place, margin = 2.5): boolean | undefined {
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const relevant = walls.filter((w) => w.kind !== 'window' && (w.x1 !== w.x2 || w.y1 !== w.y2));
  if (relevant.some((w) => isUnclear(w, line, margin))) return undefined;
  const crossed = relevant.filter(
    (w) => crosses(w, line) && !(w.oneWay === true && sideOf(w.x1, w.y1, w.x2, w.y2, from.x, from.y) >= 0),
  );
  if (crossed.some((w) => w.kind !== 'terrain')) return false;
  return crossed.length < 2;
}

function isUnclear(w: Wall, line: Segment, margin: number): boolean {
  const ends = [
    { x: w.x1, y: w.y1 },
    { x: w.x2, y: w.y2 },
  ] as const;
  const viewer = { x: line.x1, y: line.y1 };
  const place = { x: line.x2, y: line.y2 };
  if (ends.some((end) => distanceToSegment(end, viewer, place) < margin)) return true;
  return distanceToSegment(place, ...ends) < margin || distanceToSegment(viewer, ...ends) < margin;
}

function crosses(w: Wall, line: Segment): boolean {
  const a = sideOf(w.x1, w.y1, w.x2, w.y2, line.x1, line.y1) > 0;
  const b = sideOf(w.x1, w.y1, w.x2, w.y2, line.x2, line.y2) > 0;
  const c = sideOf(line.x1, line.y1, line.x2, line.y2, w.x1, w.y1) > 0;
  const d = sideOf(line.x1, line.y1, line.x2, line.y2, w.x2, w.y2) > 0;
  return a !== b && c !== d;
}
