import { UNITS_PER_CELL, distanceSquared, simplify, type MapPoint } from '../geometry/index.ts';
import type { Wall, WallKind } from '../vision/index.ts';
import { listOf } from './fields.ts';
import type { Findings, MapPart } from './Findings.ts';
import { clipToMap, pointOf, type MapFrame } from './MapFrame.ts';
import type { UvttChoices } from './UvttChoices.ts';
import { giveUp } from './UvttRefusal.ts';

const MAX_WALLS = 20_000;
const MAX_POINTS = 400_000;
/** Map units that a wall may stray when its hundreds of tiny segments are thinned out. */
const TOLERANCE = 2;
/** Lines are thinned in pieces: the time grows with the square of a piece's length. */
const PIECE = 500;
/** An outline whose ends come this near (map units) is closed: exporters round, or leave the last edge out. */
const CLOSED = UNITS_PER_CELL / 10;
const OUTLINE = 4;

/** Points left that the lines of one file may have. */
export interface PointBudget {
  points: number;
}

export const newBudget = (): PointBudget => ({ points: MAX_POINTS });

export function checkCount(walls: readonly Wall[]): void {
  if (walls.length > MAX_WALLS)
    giveUp('too-many-walls', `The map has ${walls.length} wall segments; at most ${MAX_WALLS} are possible.`);
}

/** Walls from `line_of_sight`. */
export function readWalls(frame: MapFrame, json: unknown, budget: PointBudget, findings: Findings): readonly Wall[] {
  const lines = linesOf(frame, json, 'line_of_sight', 'walls', budget, findings);
  return lines.flatMap((line) => wallsAlong(frame, line, 'wall', 'walls', findings));
}

/** Walls from `objects_line_of_sight`, and how many outlines they come from. */
export function readObjects(
  frame: MapFrame,
  json: unknown,
  objects: UvttChoices['objects'],
  budget: PointBudget,
  findings: Findings,
): { readonly walls: readonly Wall[]; readonly count: number } {
  const lines = linesOf(frame, json, 'objects_line_of_sight', 'objects', budget, findings);
  if (objects === 'nothing') {
    for (const _ of lines) findings.leaveOut('objects', 'Outlines of things were not wanted.');
    return { walls: [], count: 0 };
  }
  const outlines = lines.map((line) => outlineWalls(frame, line, objects, findings)).filter(({ length }) => length > 0);
  return { walls: outlines.flat(), count: outlines.length };
}

/**
 * A closed outline is terrain: whoever looks at the thing sees it, but not what is behind, and looks out of it from
 * within. A line that does not close has no inside to be seen: it is a curtain. Blockers get a window on top, which
 * stops walkers and nothing else.
 */
function outlineWalls(
  frame: MapFrame,
  line: readonly MapPoint[],
  objects: UvttChoices['objects'],
  findings: Findings,
): readonly Wall[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const isClosed = line.length >= OUTLINE && distanceSquared(first.x, first.y, last.x, last.y) <= CLOSED * CLOSED;
  const walls = wallsAlong(
    frame,
    isClosed ? [...line, first] : line,
    isClosed ? 'terrain' : 'curtain',
    'objects',
    findings,
  );
  if (objects === 'pillars') return walls;
  const asKind = (kind: WallKind): readonly Wall[] => walls.map((wall) => ({ ...wall, kind }));
  return isClosed ? [...walls, ...asKind('window')] : asKind('wall');
}

/** The lines of the file. One is broken where a point cannot be read. */
function linesOf(
  frame: MapFrame,
  json: unknown,
  name: string,
  part: MapPart,
  budget: PointBudget,
  findings: Findings,
): MapPoint[][] {
  return listOf(json, name, part, findings).flatMap((line) => {
    if (!Array.isArray(line)) {
      findings.leaveOut(part, 'A line that is no list of points.');
      return [];
    }
    budget.points -= line.length;
    if (budget.points < 0) giveUp('too-many-walls', `The walls have more than ${MAX_POINTS} points.`);
    const parts: MapPoint[][] = [[]];
    for (const value of line) {
      const point = pointOf(frame, value);
      if (point) parts.at(-1)!.push(point);
      else parts.push([]);
    }
    for (let i = 1; i < parts.length; i++) findings.leaveOut(part, 'A point of a line that is none.');
    return parts.filter(({ length }) => length > 1);
  });
}

function thinned(points: readonly MapPoint[]): readonly MapPoint[] {
  const kept: MapPoint[] = [];
  for (let from = 0; from < points.length; from += PIECE)
    kept.push(...simplify(points.slice(from, from + PIECE + 1), TOLERANCE));
  return kept;
}

function wallsAlong(
  frame: MapFrame,
  line: readonly MapPoint[],
  kind: WallKind,
  part: MapPart,
  findings: Findings,
): Wall[] {
  const walls: Wall[] = [];
  const points = thinned(line);
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    if (a.x === b.x && a.y === b.y) continue;
    const inside = clipToMap(frame, { x1: a.x, y1: a.y, x2: b.x, y2: b.y });
    if (inside) walls.push({ ...inside, kind });
    else findings.leaveOut(part, 'A piece of a line outside the map.');
  }
  return walls;
}
