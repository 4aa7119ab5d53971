import type { Glow, Tint } from './Glow.ts';
import type { SampleSpans } from './SampleSpans.ts';

/** The samples that one light reaches at one level. */
export interface LightLayer {
  readonly tint: Tint;
  readonly spans: SampleSpans;
}

/** Paints the layers weakest first, so the strongest wins, and keeps what lies in sight; undefined when nothing lit is seen. */
export function paintGlow(width: number, height: number, sight: readonly SampleSpans[], layers: readonly LightLayer[]): Glow | undefined {
  const runs = new RunWriter(layers);
  const sighted = new Uint8Array(width);
  const painted = new Uint16Array(width);
  const last = Math.min(height, Math.max(...layers.map(({ spans }) => spans.top + spans.rows.length)));
  for (let row = Math.max(0, Math.min(...layers.map(({ spans }) => spans.top))); row < last; row++) {
    const lit = paintRow(row, layers, painted);
    if (lit.start >= lit.end) continue;
    sighted.fill(0, lit.start, lit.end);
    for (const spans of sight) eachSpan(spans, row, width, (start, end) => sighted.fill(1, start, end));
    runs.writeRow(row, sighted, painted, lit.start, lit.end);
  }
  return runs.finish(width, height);
}

/** Leaves the number of the strongest layer (from 1) in each column; returns the columns that were touched. */
function paintRow(row: number, layers: readonly LightLayer[], painted: Uint16Array): { start: number; end: number } {
  const lit = { start: painted.length, end: 0 };
  painted.fill(0);
  for (let i = 0; i < layers.length; i++) {
    eachSpan(layers[i]!.spans, row, painted.length, (start, end) => {
      painted.fill(i + 1, start, end);
      lit.start = Math.min(lit.start, start);
      lit.end = Math.max(lit.end, end);
    });
  }
  return lit;
}

function eachSpan(spans: SampleSpans, row: number, width: number, visit: (start: number, end: number) => void): void {
  const i = row - spans.top;
  if (i < 0 || i + 1 >= spans.rows.length) return;
  for (let k = spans.rows[i]!; k < spans.rows[i + 1]!; k += 2) {
    const start = Math.max(0, spans.columns[k]!);
    const end = Math.min(width, spans.columns[k + 1]!);
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

  writeRow(row: number, sighted: Uint8Array, painted: Uint16Array, from: number, to: number): void {
    let start = from;
    let open = -1;
    for (let column = from; column < to; column++) {
      const tint = sighted[column] === 1 && painted[column] !== 0 ? this.#tintOf(painted[column]!) : -1;
      if (tint === open) continue;
      if (open >= 0) this.#runs.push(row, start, column, open);
      start = column;
      open = tint;
    }
    if (open >= 0) this.#runs.push(row, start, to, open);
  }

  finish(width: number, height: number): Glow | undefined {
    return this.#runs.length === 0 ? undefined : { width, height, palette: this.#palette, runs: Int32Array.from(this.#runs) };
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
