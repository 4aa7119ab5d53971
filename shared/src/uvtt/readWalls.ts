import { simplify, type MapPoint } from '../geometry/index.ts';
import type { Wall, WallKind } from '../vision/index.ts';
import { listOf } from './fields.ts';
import { clipToMap, readPoint, type MapFrame } from './MapFrame.ts';
import { giveUp } from './UvttRefusal.ts';

export const MAX_WALLS = 20_000;
const MAX_POINTS = 400_000;
/** Map units that a wall may stray when its hundreds of tiny segments are thinned out. */
const TOLERANCE = 2;
/** Lines are thinned in pieces: the time grows with the square of a piece's length. */
const PIECE = 500;

/** Walls from `line_of_sight`, and what blocks only sight and light (pillars, rocks, bushes) from `objects_line_of_sight`. */
export function readWalls(frame: MapFrame, json: unknown): readonly Wall[] {
  const budget = { points: MAX_POINTS };
  const walls = [...linesToWalls(frame, listOf(json, 'line_of_sight', 'bad-walls'), 'wall', budget), ...linesToWalls(frame, listOf(json, 'objects_line_of_sight', 'bad-walls'), 'curtain', budget)];
  if (walls.length > MAX_WALLS) giveUp('too-many-walls', `The map has ${walls.length} wall segments; at most ${MAX_WALLS} are possible.`);
  return walls;
}

function linesToWalls(frame: MapFrame, lines: readonly unknown[], kind: WallKind, budget: { points: number }): Wall[] {
  return lines.flatMap((line) => {
    if (!Array.isArray(line)) giveUp('bad-walls', 'Every line of walls must be a list of points.');
    budget.points -= line.length;
    if (budget.points < 0) giveUp('too-many-walls', `The walls have more than ${MAX_POINTS} points.`);
    const points = line.map((point: unknown) => readPoint(frame, point, 'bad-walls', 'A point of a wall'));
    return wallsAlong(frame, thinned(points), kind);
  });
}

function thinned(points: readonly MapPoint[]): readonly MapPoint[] {
  const kept: MapPoint[] = [];
  for (let from = 0; from < points.length; from += PIECE) kept.push(...simplify(points.slice(from, from + PIECE + 1), TOLERANCE));
  return kept;
}

function wallsAlong(frame: MapFrame, points: readonly MapPoint[], kind: WallKind): Wall[] {
  const walls: Wall[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const inside = clipToMap(frame, { x1: a.x, y1: a.y, x2: b.x, y2: b.y });
    if (inside) walls.push({ ...inside, kind });
  }
  return walls;
}
