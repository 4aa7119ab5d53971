import { SAMPLE } from './Bitmap.ts';

/** Runs of samples: row `top + i` has the pairs start, end (exclusive) in `columns` from `rows[i]` up to `rows[i + 1]`. Not bounded by any scene. */
export interface SampleSpans {
  readonly top: number;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** The samples whose middle lies in the polygon (even-odd) and in the disc. */
export function spansOfArea(points: Int32Array, x: number, y: number, radius: number): SampleSpans {
  const top = firstSample(y - radius);
  const bottom = endSample(y + radius);
  const crossings = crossingsByRow(points, top, Math.max(0, bottom - top));
  const rows = new Int32Array(crossings.starts.length);
  const columns: number[] = [];
  for (let i = 0; i + 1 < rows.length; i++) {
    const off = middle(top + i) - y;
    const half = Math.sqrt(Math.max(0, radius * radius - off * off));
    pushRow(crossings.xs.subarray(crossings.starts[i]!, crossings.starts[i + 1]!).sort(), x - half, x + half, columns);
    rows[i + 1] = columns.length;
  }
  return { top, rows, columns: Int32Array.from(columns) };
}

/** All samples whose middle lies in the disc. */
export function spansOfDisc(x: number, y: number, radius: number): SampleSpans {
  const left = x - radius - 1;
  const right = x + radius + 1;
  return spansOfArea(Int32Array.of(left, y - radius - 1, right, y - radius - 1, right, y + radius + 1, left, y + radius + 1), x, y, radius);
}

function pushRow(xs: Float64Array, left: number, right: number, columns: number[]): void {
  for (let k = 0; k + 1 < xs.length; k += 2) {
    const start = firstSample(Math.max(xs[k]!, left));
    const end = endSample(Math.min(xs[k + 1]!, right));
    if (start < end) columns.push(start, end);
  }
}

/** Where the polygon's edges cross the middle line of each row. */
function crossingsByRow(points: Int32Array, top: number, height: number): { starts: Int32Array; xs: Float64Array } {
  const starts = new Int32Array(height + 1);
  eachCrossing(points, top, height, (row) => void (starts[row + 1]! += 1));
  for (let i = 1; i <= height; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const xs = new Float64Array(starts[height]!);
  eachCrossing(points, top, height, (row, x) => {
    xs[next[row]!] = x;
    next[row]! += 1;
  });
  return { starts, xs };
}

function eachCrossing(points: Int32Array, top: number, height: number, visit: (row: number, x: number) => void): void {
  let px = points[points.length - 2]!;
  let py = points[points.length - 1]!;
  for (let i = 0; i < points.length; i += 2) {
    const qx = points[i]!;
    const qy = points[i + 1]!;
    const last = Math.min(top + height, firstSample(Math.max(py, qy)));
    for (let row = Math.max(top, firstSample(Math.min(py, qy))); row < last; row++) visit(row - top, px + ((qx - px) * (middle(row) - py)) / (qy - py));
    px = qx;
    py = qy;
  }
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
