import { AngularSweep } from './AngularSweep.ts';
import { blockingFrom, LIGHT, SIGHT, TERRAIN } from './blocking.ts';
import type { Blockers } from './Blockers.ts';
import { clipToDisc } from './clipToDisc.ts';
import { PointBuffer } from './PointBuffer.ts';
import type { Star } from './Star.ts';

/** What spreads from a point: a viewer's sight or a lamp's light. */
export type Ray = 'sight' | 'light';

const sweep = new AngularSweep();
const clipped = new PointBuffer();

/** All that can be reached in straight lines from a place inside the scene, up to `radius`. Whole units. */
export function lineOfSight(blockers: Blockers, ray: Ray, x: number, y: number, radius: number): Star {
  addWalls(blockers, ray, x, y, radius);
  addBorder(blockers, x, y);
  sweep.run();
  const isWithinDisc = isFartherThanScene(blockers, x, y, radius);
  if (!isWithinDisc) clipToDisc(sweep.outline, radius, clipped);
  return { x, y, radius, points: roundedPoints(isWithinDisc ? sweep.outline : clipped, x, y) };
}

function addWalls(blockers: Blockers, ray: Ray, x: number, y: number, radius: number): void {
  const { grid } = blockers.layout.pieces;
  const count = grid.query(x - radius, y - radius, x + radius, y + radius);
  sweep.reset(count + 4);
  const stops = ray === 'sight' ? SIGHT : LIGHT;
  const limits = ray === 'sight' ? TERRAIN : 0;
  for (let k = 0; k < count; k++) {
    const piece = grid.found[k]!;
    if (blockers.pieceBlocking[piece] === 0) continue;
    const ax = grid.table[4 * piece]! - x;
    const ay = grid.table[4 * piece + 1]! - y;
    const bx = grid.table[4 * piece + 2]! - x;
    const by = grid.table[4 * piece + 3]! - y;
    if (
      Math.min(ax, bx) > radius ||
      Math.max(ax, bx) < -radius ||
      Math.min(ay, by) > radius ||
      Math.max(ay, by) < -radius
    )
      continue;
    const bits = blockingFrom(blockers.pieceBlocking[piece]!, ax * by - ay * bx);
    if ((bits & stops) !== 0) sweep.add(ax, ay, bx, by, false);
    else if ((bits & limits) !== 0) sweep.add(ax, ay, bx, by, true);
  }
}

/** A viewer on the border looks along it, so there the border moves out by one unit: the sweep needs to be enclosed. */
function addBorder(blockers: Blockers, x: number, y: number): void {
  const left = Math.min(-x, -1);
  const top = Math.min(-y, -1);
  const right = Math.max(blockers.width - x, 1);
  const bottom = Math.max(blockers.height - y, 1);
  sweep.add(left, top, right, top, false);
  sweep.add(right, top, right, bottom, false);
  sweep.add(right, bottom, left, bottom, false);
  sweep.add(left, bottom, left, top, false);
}

function isFartherThanScene(blockers: Blockers, x: number, y: number, radius: number): boolean {
  const dx = Math.max(x, blockers.width - x) + 1;
  const dy = Math.max(y, blockers.height - y) + 1;
  return radius * radius >= dx * dx + dy * dy;
}

/** Absolute whole units, without repeated corners and without corners in the middle of a straight edge. */
function roundedPoints(outline: PointBuffer, x: number, y: number): Int32Array {
  const points = new Int32Array(outline.length);
  let size = 0;
  for (let i = 0; i < outline.length; i += 2) {
    const px = Math.round(outline.values[i]!) + x;
    const py = Math.round(outline.values[i + 1]!) + y;
    if (size > 0 && points[size - 2] === px && points[size - 1] === py) continue;
    if (size > 2 && goesStraightOn(points, size, px, py)) size -= 2;
    points[size++] = px;
    points[size++] = py;
  }
  if (size > 2 && points[0] === points[size - 2] && points[1] === points[size - 1]) size -= 2;
  return points.slice(0, size);
}

function goesStraightOn(points: Int32Array, size: number, x: number, y: number): boolean {
  const dx = points[size - 2]! - points[size - 4]!;
  const dy = points[size - 1]! - points[size - 3]!;
  const nextX = x - points[size - 2]!;
  const nextY = y - points[size - 1]!;
  return dx * nextY === dy * nextX && dx * nextX + dy * nextY >= 0;
}
