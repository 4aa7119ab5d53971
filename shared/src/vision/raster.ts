import { Bitmap, copyOf, emptyBitmap, SAMPLE, samplesAcross, union } from './Bitmap.ts';
import type { Glow } from './Glow.ts';
import { spansOfArea, spansOfDisc, type SampleSpans } from './SampleSpans.ts';
import type { Star } from './Star.ts';
import { hasManyEyes, type Vision } from './Vision.ts';

const spansOfStars = new WeakMap<Star, SampleSpans>();

/** The samples of a star, computed once. */
export function spansOf(star: Star): SampleSpans {
  const known = spansOfStars.get(star);
  if (known) return known;
  const spans = spansOfArea(star.points, star.x, star.y, star.radius);
  spansOfStars.set(star, spans);
  return spans;
}

/** Of what many eyes see: it is joined with what each of their viewers has explored. */
const bitmaps = new WeakMap<Vision, Bitmap>();

function bitmapOf(vision: Vision, width: number, height: number): Bitmap {
  const known = bitmaps.get(vision);
  if (known?.width === width && known.height === height) return known;
  const fresh = paintNew(new Bitmap(width, height), vision);
  bitmaps.set(vision, fresh);
  return fresh;
}

/**
 * `explored`, and besides what is seen now: server and client get the same bits. The very same bitmap when nothing is
 * new, as for most steps: so it looks before it copies.
 */
export function explore(explored: Bitmap, vision: Vision): Bitmap {
  return hasManyEyes(vision)
    ? union(explored, bitmapOf(vision, explored.width, explored.height))
    : paintNew(explored, vision);
}

function paintNew(explored: Bitmap, { stars, glow }: Vision): Bitmap {
  let grown: Bitmap | undefined;
  const add = (row: number, start: number, end: number): void => {
    if ((grown ?? explored).holdsRow(row, start, end)) return;
    grown ??= copyOf(explored);
    grown.fillRow(row, start, end);
  };
  for (const star of stars) eachSpan(spansOf(star), explored.height, add);
  if (glow) for (let i = 0; i < glow.runs.length; i += 4) add(glow.runs[i]!, glow.runs[i + 1]!, glow.runs[i + 2]!);
  return grown ?? explored;
}

/** What is seen, for a scene of that size in map units. */
export function rasterOf(vision: Vision, width: number, height: number): Bitmap {
  return explore(emptyBitmap(width, height), vision);
}

/** Whether the sample that holds the place (map units) is seen because it is lit. */
export function glowsAt({ runs, width, height }: Glow, x: number, y: number): boolean {
  const column = Math.floor(x / SAMPLE);
  const row = Math.floor(y / SAMPLE);
  if (column < 0 || row < 0 || column >= width || row >= height) return false;
  for (let i = 4 * firstRunOf(runs, row); runs[i] === row && runs[i + 1]! <= column; i += 4)
    if (column < runs[i + 2]!) return true;
  return false;
}

/** The number of the first run that is not above the row: runs are in reading order. */
function firstRunOf(runs: Int32Array, row: number): number {
  let low = 0;
  let high = runs.length >> 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[4 * middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A round brush, in map units. */
export function discBitmap(width: number, height: number, x: number, y: number, radius: number): Bitmap {
  const bitmap = emptyBitmap(width, height);
  paintSpans(bitmap, spansOfDisc(Math.round(x), Math.round(y), radius));
  return bitmap;
}

/** A polygonal brush: x, y pairs in map units, even-odd rule. */
export function polygonBitmap(width: number, height: number, points: readonly number[]): Bitmap {
  const bitmap = emptyBitmap(width, height);
  const reach = width + height;
  paintSpans(bitmap, spansOfArea(Int32Array.from(points), Math.round(width / 2), Math.round(height / 2), reach));
  return bitmap;
}

export function fullBitmap(width: number, height: number): Bitmap {
  const bitmap = emptyBitmap(width, height);
  for (let row = 0; row < samplesAcross(height); row++) bitmap.fillRow(row, 0, bitmap.width);
  return bitmap;
}

function paintSpans(bitmap: Bitmap, spans: SampleSpans): void {
  eachSpan(spans, bitmap.height, (row, start, end) => bitmap.fillRow(row, start, end));
}

function eachSpan(spans: SampleSpans, height: number, visit: (row: number, start: number, end: number) => void): void {
  const last = Math.min(height, spans.top + spans.rows.length - 1);
  for (let row = Math.max(0, spans.top); row < last; row++) {
    const i = row - spans.top;
    for (let k = spans.rows[i]!; k < spans.rows[i + 1]!; k += 2) visit(row, spans.columns[k]!, spans.columns[k + 1]!);
  }
}
