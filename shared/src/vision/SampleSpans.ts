import { SAMPLE } from './Bitmap.ts';

/**
 * Runs of samples: row `top + i` has the pairs start, end (exclusive) in `columns` from `rows[i]` up to `rows[i + 1]`.
 * Not bounded by any scene.
 */
export interface SampleSpans {
  readonly top: number;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** Filled by one area after the other: what is kept of them is copied out. */
const scratch = {
  starts: new Int32Array(512),
  next: new Int32Array(512),
  xs: new Float64Array(2_048),
  columns: new Int32Array(2_048),
};

/** The samples whose middle lies in the polygon (even-odd) and in the disc. */
export function spansOfArea(points: Int32Array, x: number, y: number, radius: number): SampleSpans {
  const [highest, lowest] = heightsOf(points);
  const top = Math.max(firstSample(y - radius), firstSample(highest));
  const height = Math.max(0, Math.min(endSample(y + radius), endSample(lowest)) - top);
  findCrossings(points, top, height);
  const { starts, xs, columns } = scratch;
  const rows = new Int32Array(height + 1);
  let size = 0;
  for (let i = 0; i < height; i++) {
    const off = middle(top + i) - y;
    const half = Math.sqrt(Math.max(0, radius * radius - off * off));
    sortRange(xs, starts[i]!, starts[i + 1]!);
    for (let k = starts[i]!; k + 1 < starts[i + 1]!; k += 2) {
      const start = firstSample(Math.max(xs[k]!, x - half));
      const end = endSample(Math.min(xs[k + 1]!, x + half));
      if (start >= end) continue;
      columns[size++] = start;
      columns[size++] = end;
    }
    rows[i + 1] = size;
  }
  return { top, rows, columns: columns.slice(0, size) };
}

function heightsOf(points: Int32Array): readonly [highest: number, lowest: number] {
  let highest = Infinity;
  let lowest = -Infinity;
  for (let i = 1; i < points.length; i += 2) {
    const y = points[i]!;
    if (y < highest) highest = y;
    if (y > lowest) lowest = y;
  }
  return [highest, lowest];
}

/** A row has a handful of crossings. */
function sortRange(xs: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const x = xs[i]!;
    let k = i - 1;
    for (; k >= from && xs[k]! > x; k--) xs[k + 1] = xs[k]!;
    xs[k + 1] = x;
  }
}

/** All samples whose middle lies in the disc. */
export function spansOfDisc(x: number, y: number, radius: number): SampleSpans {
  const left = x - radius - 1;
  const right = x + radius + 1;
  return spansOfArea(
    Int32Array.of(left, y - radius - 1, right, y - radius - 1, right, y + radius + 1, left, y + radius + 1),
    x,
    y,
    radius,
  );
}

/**
 * Where the polygon's edges cross the middle line of each row: those of row i are in `scratch.xs` from `starts[i]` up
 * to `starts[i + 1]`.
 */
function findCrossings(points: Int32Array, top: number, height: number): void {
  if (scratch.starts.length <= height)
    Object.assign(scratch, { starts: new Int32Array(2 * height + 2), next: new Int32Array(2 * height + 2) });
  const { starts, next } = scratch;
  starts.fill(0, 0, height + 1);
  for (let i = 0, from = points.length - 2; i < points.length; from = i, i += 2) {
    const last = lastRow(points, from, i, top, height);
    for (let row = firstRow(points, from, i, top); row < last; row++) starts[row + 1]! += 1;
  }
  for (let i = 1; i <= height; i++) starts[i]! += starts[i - 1]!;
  next.set(starts.subarray(0, height + 1));
  const count = starts[height]!;
  if (scratch.xs.length < count)
    Object.assign(scratch, { xs: new Float64Array(2 * count), columns: new Int32Array(2 * count) });
  const { xs } = scratch;
  for (let i = 0, from = points.length - 2; i < points.length; from = i, i += 2) {
    const [px, py, qx, qy] = [points[from]!, points[from + 1]!, points[i]!, points[i + 1]!];
    const last = lastRow(points, from, i, top, height);
    for (let row = firstRow(points, from, i, top); row < last; row++)
      xs[next[row]!++] = px + ((qx - px) * (middle(top + row) - py)) / (qy - py);
  }
}

/** The rows, counted from `top`, whose middle line an edge crosses: from the first up to, without, the last. */
function firstRow(points: Int32Array, from: number, to: number, top: number): number {
  return Math.max(0, firstSample(Math.min(points[from + 1]!, points[to + 1]!)) - top);
}

function lastRow(points: Int32Array, from: number, to: number, top: number, height: number): number {
  return Math.min(height, firstSample(Math.max(points[from + 1]!, points[to + 1]!)) - top);
}

/** The first sample whose middle is not before the place. */
function firstSample(place: number): number {
  return Math.ceil(place / SAMPLE - 0.5);
}

/** The first sample whose middle is beyond the place. */
function endSample(place: number): number {
  return Math.floor(place / SAMPLE - 0.5) + 1;
}

function middle(sample: number): number {
  return (sample + 0.5) * SAMPLE;
}
