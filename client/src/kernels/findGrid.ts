/** A picture in grey: one number for each pixel, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: ArrayLike<number>;
}
/** Lines found on a picture, in its pixels: how far apart, and where the first ones run. */
export interface FoundGrid {
  readonly cell: number;
  readonly x: number;
  readonly y: number;
}

/** Cells smaller than this (pixels) cannot be told from texture. */
const LEAST_CELL = 6;
/** Cells that a picture has at least, each way: fewer lines are no grid. */
const FEWEST_CELLS = 3;
/** Ratio of one size that is tried to the next. */
const PACE = 1.004;
const HARMONICS = 3;
/** A grid is what repeats so clearly: the share of all edges that fall into step. */
const CLEAR = 0.12;
/** Half of a cell repeats as clearly as a cell does: the largest that is almost as clear is meant. */
const AS_CLEAR = 0.8;

/** How much the picture changes at each column, freed of what changes slowly: lines stand out. */
function edges({ width, height, grey }: GreyPicture, along: 'x' | 'y'): Float64Array {
  const [count, across] = along === 'x' ? [width, height] : [height, width];
  const [step, stride] = along === 'x' ? [1, width] : [width, 1];
  const raw = new Float64Array(count);
  for (let at = 1; at < count - 1; at++)
    for (let i = 0; i < across; i++) {
      const here = at * step + i * stride;
      raw[at]! += Math.abs(grey[here + step]! - grey[here - step]!);
    }
  const mean = raw.reduce((sum, value) => sum + value, 0) / count;
  return raw.map((value) => Math.max(0, value - mean));
}

interface Wave {
  readonly strength: number;
  /** Where its first crest lies. */
  readonly start: number;
}

/** How strongly edges fall into step every `cell` pixels. */
function waveOf(edge: Float64Array, total: number, cell: number): Wave {
  let [strength, start] = [0, 0];
  for (let harmonic = 1; harmonic <= HARMONICS; harmonic++) {
    const turn = (2 * Math.PI * harmonic) / cell;
    let [real, imaginary] = [0, 0];
    for (let at = 0; at < edge.length; at++) {
      const value = edge[at]!;
      if (value === 0) continue;
      real += value * Math.cos(turn * at);
      imaginary += value * Math.sin(turn * at);
    }
    strength += Math.hypot(real, imaginary) / total / HARMONICS;
    if (harmonic === 1) start = (Math.atan2(imaginary, real) / turn + cell) % cell;
  }
  return { strength, start };
}

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);

/** The square grid drawn or painted on a picture, as far as one can be told; undefined: none. */
export function findGrid(picture: GreyPicture): FoundGrid | undefined {
  const sides = (['x', 'y'] as const).map((along) => edges(picture, along)) as [Float64Array, Float64Array];
  const totals = sides.map(sum) as [number, number];
  if (Math.min(...totals) === 0) return undefined;
  const most = Math.min(picture.width, picture.height) / FEWEST_CELLS;
  const tried: { readonly cell: number; readonly clear: number; readonly waves: readonly Wave[] }[] = [];
  for (let cell = LEAST_CELL; cell <= most; cell *= PACE) {
    const waves = sides.map((edge, i) => waveOf(edge, totals[i]!, cell));
    tried.push({ cell, clear: Math.min(...waves.map(({ strength }) => strength)), waves });
  }
  const clearest = Math.max(0, ...tried.map(({ clear }) => clear));
  if (clearest < CLEAR) return undefined;
  const last = tried.findLastIndex(({ clear }) => clear >= clearest * AS_CLEAR);
  // Its neighbours are almost as clear: the best of them is meant.
  const best = tried.slice(Math.max(0, last - 8), last + 1).reduce((a, b) => (b.clear > a.clear ? b : a), tried[last]!);
  return { cell: best.cell, x: best.waves[0]!.start, y: best.waves[1]!.start };
}
