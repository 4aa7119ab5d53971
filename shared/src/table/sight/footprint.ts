import { isInPolygon } from '../../geometry/index.ts';
import { decodePath, SAMPLE } from '../../vision/index.ts';
import type { Drawing } from '../state/Drawing.ts';
import { MAX_CORNERS } from '../state/lying.ts';
import type { Prop } from '../state/Prop.ts';

/** Places looked at along a line and across an area: beyond it they lie farther apart than samples of the ground do. */
const MOST_ALONG = 2_000;
const MOST_ACROSS = 48;
/** Letters are about so much narrower than high. */
const LETTER = 0.6;
const ELLIPSE_CORNERS = 48;

/** Samples of the ground on which something lies: column and row in turn, each sample once. */
export type Footprint = Int32Array;
/** Places in map units, x and y in turn. */
type Places = readonly number[];

/** Beyond any column. */
const ROW = 65_536;

function samplesUnder(places: Places): Footprint {
  const samples = new Set<number>();
  for (let i = 0; i < places.length; i += 2) {
    const [column, row] = [Math.floor(places[i]! / SAMPLE), Math.floor(places[i + 1]! / SAMPLE)];
    if (column >= 0 && row >= 0) samples.add(row * ROW + column);
  }
  return Int32Array.from([...samples].flatMap((sample) => [sample % ROW, Math.floor(sample / ROW)]));
}

/** Along a line from corner to corner. */
function alongCorners(corners: Places): Places {
  let length = 0;
  for (let i = 2; i < corners.length; i += 2)
    length += Math.hypot(corners[i]! - corners[i - 2]!, corners[i + 1]! - corners[i - 1]!);
  const stride = Math.max(SAMPLE, length / MOST_ALONG);
  const places = [corners[0] ?? 0, corners[1] ?? 0];
  for (let i = 2; i < corners.length; i += 2) {
    const [x, y] = [places.at(-2)!, places.at(-1)!];
    const [dx, dy] = [corners[i]! - x, corners[i + 1]! - y];
    const steps = Math.floor(Math.hypot(dx, dy) / stride);
    for (let step = 1; step <= steps; step++) places.push(x + (dx * step) / steps, y + (dy * step) / steps);
  }
  return places;
}

/** All over a polygon, its edge included. */
function withinCorners(corners: Places): Places {
  const places = [...alongCorners([...corners, ...corners.slice(0, 2)])];
  const [xs, ys] = [corners.filter((_, i) => i % 2 === 0), corners.filter((_, i) => i % 2 === 1)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const stride = Math.max(SAMPLE, Math.max(width, height) / MOST_ACROSS);
  for (let y = top + stride / 2; y < top + height; y += stride)
    for (let x = left + stride / 2; x < left + width; x += stride) if (isInPolygon(corners, x, y)) places.push(x, y);
  return places;
}

const boxed = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): readonly number[] => [
  x1,
  y1,
  x2,
  y1,
  x2,
  y2,
  x1,
  y2,
];
function oval([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): readonly number[] {
  return Array.from({ length: ELLIPSE_CORNERS }, (_, i) => (2 * Math.PI * i) / ELLIPSE_CORNERS).flatMap((angle) => [
    (x1 + x2) / 2 + (Math.abs(x2 - x1) / 2) * Math.cos(angle),
    (y1 + y2) / 2 + (Math.abs(y2 - y1) / 2) * Math.sin(angle),
  ]);
}

/** Of a filled shape all it covers, of any other its line. */
function placesOf({ shape, points, fill, width, text }: Drawing): Places {
  const decoded = decodePath(points, MAX_CORNERS);
  const corners = decoded.ok ? decoded.value : [];
  const spread = (edge: Places): Places =>
    fill === '' ? alongCorners([...edge, ...edge.slice(0, 2)]) : withinCorners(edge);
  switch (shape) {
    case 'rectangle':
      return spread(boxed(corners));
    case 'ellipse':
      return spread(oval(corners));
    case 'polygon':
      return spread(corners);
    case 'text': {
      const [x = 0, y = 0] = corners;
      const lines = text.split('\n');
      const across = Math.max(...lines.map((line) => line.length)) * width * LETTER;
      return withinCorners(boxed([x, y, x + across, y + lines.length * width]));
    }
    default:
      return alongCorners(corners);
  }
}

export const drawingFootprint = (drawing: Drawing): Footprint => samplesUnder(placesOf(drawing));

/** All within a polygon, or the one place of a point. */
export const areaFootprint = (corners: Places): Footprint =>
  samplesUnder(corners.length === 2 ? corners : withinCorners(corners));

/** All that a picture covers. */
export function propFootprint({ x, y, width, height, rotation }: Prop): Footprint {
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const turned = boxed([-width / 2, -height / 2, width / 2, height / 2]);
  const corners: number[] = [];
  for (let i = 0; i < turned.length; i += 2)
    corners.push(middleX + turned[i]! * cos - turned[i + 1]! * sin, middleY + turned[i]! * sin + turned[i + 1]! * cos);
  return areaFootprint(corners);
}
