import { distanceSquared, UNITS_PER_CELL, type MapPoint, type Segment } from '../geometry/index.ts';
import type { DoorSegment, Wall } from '../vision/index.ts';
import { fieldOf, listOf } from './fields.ts';
import type { Findings } from './Findings.ts';
import { clipToMap, pointOf, type MapFrame } from './MapFrame.ts';
import type { UvttChoices } from './UvttChoices.ts';
import { giveUp } from './UvttRefusal.ts';

const MAX_DOORS = 2000;
/** An end of a portal this near (map units) to a wall's end moves onto it, so that no crack stays beside the door. */
const REACH = 10;
/** Exporters' windows are about 0.77 cells wide and their doors a whole one. */
const WIDEST_WINDOW = 0.85 * UNITS_PER_CELL;

export interface Portals {
  readonly doors: readonly DoorSegment[];
  readonly windows: readonly Segment[];
}

/** Doors and windows from `portals`, freestanding ones too. Those off the map, or without two ends, are left out. */
export function readPortals(
  frame: MapFrame,
  json: unknown,
  walls: readonly Wall[],
  openPortals: UvttChoices['openPortals'],
  findings: Findings,
): Portals {
  const portals = listOf(json, 'portals', 'doors', findings);
  if (portals.length > MAX_DOORS)
    giveUp('too-many-doors', `The map has ${portals.length} doors; at most ${MAX_DOORS} are possible.`);
  const ends = walls.flatMap((wall) => [
    { x: wall.x1, y: wall.y1 },
    { x: wall.x2, y: wall.y2 },
  ]);
  const doors: DoorSegment[] = [];
  const windows: Segment[] = [];
  for (const portal of portals) {
    const place = placeOf(frame, portal, ends, findings);
    if (!place) continue;
    if (isWindow(portal, place, openPortals)) windows.push(place);
    else doors.push({ ...place, state: isOpen(portal) ? 'open' : 'closed' });
  }
  return { doors, windows };
}

/** In Dungeondraft "closed" means that it blocks light. */
const isOpen = (portal: unknown): boolean => [false, 'false', 0].includes(fieldOf(portal, 'closed') as never);

function isWindow(portal: unknown, { x1, y1, x2, y2 }: Segment, openPortals: UvttChoices['openPortals']): boolean {
  if (!isOpen(portal) || openPortals === 'doors') return false;
  if (openPortals === 'windows') return true;
  return fieldOf(portal, 'freestanding') !== true && distanceSquared(x1, y1, x2, y2) < WIDEST_WINDOW * WIDEST_WINDOW;
}

function placeOf(frame: MapFrame, portal: unknown, ends: readonly MapPoint[], findings: Findings): Segment | undefined {
  const bounds = fieldOf(portal, 'bounds');
  const [from, to] =
    Array.isArray(bounds) && bounds.length === 2 ? bounds.map((end: unknown) => pointOf(frame, end)) : [];
  if (!from || !to) return void findings.leaveOut('doors', 'A door without "bounds" of two points.');
  const [a, b] = [attached(from, ends), attached(to, ends)];
  // Both ends of a small one may have moved onto the same end of a wall.
  const place =
    a.x === b.x && a.y === b.y
      ? { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
      : { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  if (place.x1 === place.x2 && place.y1 === place.y2) return void findings.leaveOut('doors', 'A door without width.');
  const inside = clipToMap(frame, place);
  if (!inside) findings.leaveOut('doors', 'A door outside the map.');
  return inside;
}

function attached(point: MapPoint, ends: readonly MapPoint[]): MapPoint {
  let best = point;
  let bestDistance = REACH * REACH + 1;
  for (const end of ends) {
    const distance = distanceSquared(point.x, point.y, end.x, end.y);
    if (distance >= bestDistance) continue;
    best = end;
    bestDistance = distance;
  }
  return best;
}
