import type { Glow, Tint } from './Glow.ts';
import type { SampleSpans } from './SampleSpans.ts';

/** The samples that one light reaches at one level. */
export interface LightLayer {
  readonly tint: Tint;
  readonly spans: SampleSpans;
}

/**
 * Paints the layers weakest first, so the strongest wins, and keeps what lies in sight; undefined when nothing lit is
 * seen.
 */
export function paintGlow(
  width: number,
  height: number,
  sight: readonly SampleSpans[],
  layers: readonly LightLayer[],
): Glow | undefined {
  if (layers.length === 0 || sight.length === 0) return undefined;
  const runs = new RunWriter(layers);
  const sighted = new Uint8Array(width);
  const painted = new Uint16Array(width);
  const last = Math.min(height, Math.max(...layers.map(({ spans }) => spans.top + spans.rows.length)));
  for (let row = Math.max(0, Math.min(...layers.map(({ spans }) => spans.top))); row < last; row++) {
    const seen = markSight(row, sight, sighted);
    if (seen.start >= seen.end) continue;
    const lit = paintRow(row, layers, painted, seen);
    runs.writeRow(row, sighted, painted, lit);
  }
  return runs.finish(width, height);
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * Leaves 1 in each column in sight; returns the columns between the first and the last of them, the others are stale.
 */
function markSight(row: number, sight: readonly SampleSpans[], sighted: Uint8Array): Stretch {
  const seen = { start: sighted.length, end: 0 };
  for (const spans of sight) eachSpan(spans, row, 0, sighted.length, (start, end) => widen(seen, start, end));
  if (seen.start >= seen.end) return seen;
  sighted.fill(0, seen.start, seen.end);
  for (const spans of sight) eachSpan(spans, row, 0, sighted.length, (start, end) => sighted.fill(1, start, end));
  return seen;
}

/**
 * Leaves the number of the strongest layer (from 1) in each column of the window; returns the columns that were
 * touched.
 */
function paintRow(row: number, layers: readonly LightLayer[], painted: Uint16Array, window: Stretch): Stretch {
  const lit = { start: window.end, end: window.start };
  painted.fill(0, window.start, window.end);
  for (let i = 0; i < layers.length; i++) {
    eachSpan(layers[i]!.spans, row, window.start, window.end, (start, end) => {
      painted.fill(i + 1, start, end);
      widen(lit, start, end);
    });
  }
  return lit;
}

function widen(stretch: Stretch, start: number, end: number): void {
  if (start < stretch.start) stretch.start = start;
  if (end > stretch.end) stretch.end = end;
}

function eachSpan(
  spans: SampleSpans,
  row: number,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  const i = row - spans.top;
  if (i < 0 || i + 1 >= spans.rows.length) return;
  for (let k = spans.rows[i]!; k < spans.rows[i + 1]!; k += 2) {
    const start = Math.max(from, spans.columns[k]!);
    const end = Math.min(to, spans.columns[k + 1]!);
    if (start < end) visit(start, end);
  }
}

class RunWriter {
  readonly #layers: readonly LightLayer[];
  readonly #runs: number[] = [];
  readonly #palette: Tint[] = [];
  readonly #indices: Int32Array;

  constructor(layers: readonly LightLayer[]) {
    this.#layers = layers;
    this.#indices = new Int32Array(layers.length + 1).fill(-1);
  }

  writeRow(row: number, sighted: Uint8Array, painted: Uint16Array, lit: Stretch): void {
    let start = lit.start;
    let open = -1;
    for (let column = lit.start; column < lit.end; column++) {
      const tint = sighted[column] === 1 && painted[column] !== 0 ? this.#tintOf(painted[column]!) : -1;
      if (tint === open) continue;
      if (open >= 0) this.#runs.push(row, start, column, open);
      start = column;
      open = tint;
    }
    if (open >= 0) this.#runs.push(row, start, lit.end, open);
  }

  finish(width: number, height: number): Glow | undefined {
    return this.#runs.length === 0
      ? undefined
      : { width, height, palette: this.#palette, runs: Int32Array.from(this.#runs) };
  }

  #tintOf(layer: number): number {
    const known = this.#indices[layer]!;
    if (known >= 0) return known;
    const { tint } = this.#layers[layer - 1]!;
    const equal = this.#palette.findIndex((other) => other.color === tint.color && other.level === tint.level);
    this.#indices[layer] = equal >= 0 ? equal : this.#palette.push(tint) - 1;
    return this.#indices[layer]!;
  }
}
