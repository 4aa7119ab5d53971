import { clipSegment, UNITS_PER_CELL, type MapPoint, type Segment } from '../geometry/index.ts';
import { fieldOf, isRecord, numberOf } from './fields.ts';
import { giveUp } from './UvttRefusal.ts';

export const MAX_CELLS = 300;
const MAX_PIXELS_PER_CELL = 4096;
/** Coordinates beyond this are a mistake, not a map; also keeps later sums finite. */
const MAX_COORDINATE = 100_000;

/** Size and origin of the map: turns the file's cells into map units. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerCell: number;
  readonly originX: number;
  readonly originY: number;
}

/** Reads `resolution`; the origin counts as (0, 0) when absent. */
export function readFrame(json: unknown): MapFrame {
  const resolution = fieldOf(json, 'resolution');
  if (!isRecord(resolution))
    giveUp('missing-resolution', 'The file has no "resolution", so the size of its map is unknown.');
  const pixelsPerCell = numberOf(fieldOf(resolution, 'pixels_per_grid'));
  if (pixelsPerCell === undefined || pixelsPerCell < 1 || pixelsPerCell > MAX_PIXELS_PER_CELL) {
    giveUp('bad-grid', `"pixels_per_grid" must be a number from 1 to ${MAX_PIXELS_PER_CELL}.`);
  }
  const size = readCells(fieldOf(resolution, 'map_size'), '"map_size"');
  const origin = fieldOf(resolution, 'map_origin') ?? undefined;
  const { x, y } = origin === undefined ? { x: 0, y: 0 } : readCells(origin, '"map_origin"');
  return { width: lengthOf(size.x), height: lengthOf(size.y), pixelsPerCell, originX: x, originY: y };
}

function lengthOf(cells: number): number {
  const length = Math.round(cells * UNITS_PER_CELL);
  if (length < UNITS_PER_CELL) giveUp('bad-size', 'A map must be at least one cell wide and one cell high.');
  if (length > MAX_CELLS * UNITS_PER_CELL)
    giveUp('too-large', `A map may have at most ${MAX_CELLS} x ${MAX_CELLS} cells.`);
  return length;
}

function readCells(value: unknown, what: string): { x: number; y: number } {
  return cellsOf(value) ?? giveUp('bad-size', `${what} must have an x and a y within reason.`);
}

function cellsOf(value: unknown): { x: number; y: number } | undefined {
  const x = numberOf(fieldOf(value, 'x'));
  const y = numberOf(fieldOf(value, 'y'));
  if (x === undefined || y === undefined || Math.abs(x) > MAX_COORDINATE || Math.abs(y) > MAX_COORDINATE)
    return undefined;
  return { x, y };
}

/** A point of the file in whole map units; undefined when it is none. */
export function pointOf(frame: MapFrame, value: unknown): MapPoint | undefined {
  const cells = cellsOf(value);
  return (
    cells && {
      x: Math.round((cells.x - frame.originX) * UNITS_PER_CELL),
      y: Math.round((cells.y - frame.originY) * UNITS_PER_CELL),
    }
  );
}

/** The part on the map, if any. */
export function clipToMap(frame: MapFrame, segment: Segment): Segment | undefined {
  return clipSegment(segment, { left: 0, top: 0, right: frame.width, bottom: frame.height });
}
