import { clipSegment, UNITS_PER_CELL, type MapPoint, type Segment } from '../geometry/index.ts';
import { fieldOf, isFiniteNumber, isRecord } from './fields.ts';
import { giveUp, type UvttCode } from './UvttRefusal.ts';

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
  if (!isRecord(resolution)) giveUp('missing-resolution', 'The file has no "resolution", so the size of its map is unknown.');
  const pixelsPerCell = fieldOf(resolution, 'pixels_per_grid');
  if (!isFiniteNumber(pixelsPerCell) || pixelsPerCell < 1 || pixelsPerCell > MAX_PIXELS_PER_CELL) giveUp('bad-grid', `"pixels_per_grid" must be a number from 1 to ${MAX_PIXELS_PER_CELL}.`);
  const size = readCells(fieldOf(resolution, 'map_size'), 'bad-size', '"map_size"');
  const origin = fieldOf(resolution, 'map_origin');
  const { x, y } = origin === undefined ? { x: 0, y: 0 } : readCells(origin, 'bad-size', '"map_origin"');
  return { width: lengthOf(size.x), height: lengthOf(size.y), pixelsPerCell, originX: x, originY: y };
}

function lengthOf(cells: number): number {
  const length = Math.round(cells * UNITS_PER_CELL);
  if (length <= 0) giveUp('bad-size', 'A map must be larger than nothing.');
  if (length > MAX_CELLS * UNITS_PER_CELL) giveUp('too-large', `A map may have at most ${MAX_CELLS} x ${MAX_CELLS} cells.`);
  return length;
}

function readCells(value: unknown, code: UvttCode, what: string): { x: number; y: number } {
  const x = fieldOf(value, 'x');
  const y = fieldOf(value, 'y');
  if (!isFiniteNumber(x) || !isFiniteNumber(y) || Math.abs(x) > MAX_COORDINATE || Math.abs(y) > MAX_COORDINATE) giveUp(code, `${what} must have an x and a y within reason.`);
  return { x, y };
}

/** A point of the file in whole map units. */
export function readPoint(frame: MapFrame, value: unknown, code: UvttCode, what: string): MapPoint {
  const { x, y } = readCells(value, code, what);
  return { x: Math.round((x - frame.originX) * UNITS_PER_CELL), y: Math.round((y - frame.originY) * UNITS_PER_CELL) };
}

/** The part on the map, if any. */
export function clipToMap(frame: MapFrame, segment: Segment): Segment | undefined {
  return clipSegment(segment, { left: 0, top: 0, right: frame.width, bottom: frame.height });
}
