import { UNITS_PER_CELL } from '../geometry/index.ts';
import type { GlobalLight } from '../vision/index.ts';
import { OWN_NAME, OWN_VERSION, type OwnDoor, type OwnLight, type OwnPart } from './ownPart.ts';

/** A scene to be written: map units. */
export interface PlannedScene extends OwnPart {
  readonly width: number;
  readonly height: number;
}
interface PlannedImage {
  readonly pixelsPerCell: number;
  readonly base64: string;
}

const FORMAT = 0.3;
/** As a tint over the map, opaque. */
const AMBIENT: Readonly<Record<GlobalLight, string>> = { bright: 'ffffffff', dim: 'ff4d4d4d', dark: 'ff000000' };

interface Point {
  readonly x: number;
  readonly y: number;
}
const inCells = (x: number, y: number): Point => ({ x: x / UNITS_PER_CELL, y: y / UNITS_PER_CELL });
const lineOf = (points: readonly number[]): readonly Point[] =>
  Array.from({ length: points.length / 2 }, (_, i) => inCells(points[2 * i]!, points[2 * i + 1]!));

/** Closed, for other programs, means that it stops light. */
function portalOf({ x1, y1, x2, y2 }: Omit<OwnDoor, 'state' | 'secret'>, closed: boolean, freestanding: boolean) {
  return {
    position: inCells((x1 + x2) / 2, (y1 + y2) / 2),
    bounds: [inCells(x1, y1), inCells(x2, y2)],
    rotation: Math.atan2(y2 - y1, x2 - x1),
    closed,
    freestanding,
  };
}

const lightOf = ({ x, y, dim, color }: OwnLight) => ({
  position: inCells(x, y),
  range: dim / UNITS_PER_CELL,
  intensity: 1,
  color: `ff${color.slice(1)}`,
  shadows: true,
});

/**
 * A scene as a Universal VTT file, for JSON.stringify. Other programs find walls, doors, windows as open portals,
 * things that are seen but not through as outlines, and lights that burn; our own finds all of it as it was.
 */
export function writeUvtt(scene: PlannedScene, { pixelsPerCell, base64 }: PlannedImage): object {
  const { width, height, walls, doors, lights, globalLight, grid, background } = scene;
  const linesOf = (...kinds: readonly string[]) =>
    walls.filter(({ kind }) => kinds.includes(kind)).map(({ points }) => lineOf(points));
  const panes = walls
    .filter(({ kind }) => kind === 'window')
    .flatMap(({ points }) =>
      Array.from({ length: points.length / 2 - 1 }, (_, i) => {
        const [x1, y1, x2, y2] = points.slice(2 * i, 2 * i + 4) as [number, number, number, number];
        return portalOf({ x1, y1, x2, y2 }, false, false);
      }),
    );
  return {
    format: FORMAT,
    resolution: { map_origin: { x: 0, y: 0 }, map_size: inCells(width, height), pixels_per_grid: pixelsPerCell },
    line_of_sight: linesOf('wall'),
    objects_line_of_sight: linesOf('terrain', 'curtain', 'ethereal'),
    portals: [...doors.map((door) => portalOf(door, door.state !== 'open', door.cut === undefined)), ...panes],
    environment: { baked_lighting: false, ambient_light: AMBIENT[globalLight] },
    lights: lights.filter(({ on }) => on).map(lightOf),
    image: base64,
    [OWN_NAME]: {
      version: OWN_VERSION,
      walls,
      doors,
      lights,
      globalLight,
      grid,
      ...(background !== undefined && { background }),
    },
  };
}
