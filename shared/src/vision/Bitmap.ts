import { assert } from '../kernel/index.ts';
import { UNITS_PER_CELL } from '../geometry/index.ts';

const SAMPLES_PER_CELL = 8;
/** Side of a sample in map units. */
export const SAMPLE = UNITS_PER_CELL / SAMPLES_PER_CELL;

/**
 * One bit for each of the 8 x 8 samples of a cell; a sample stands for its middle. Rows start on a 32-bit word.
 * Treat as immutable: whoever changes `words` owns a fresh copy.
 */
export class Bitmap {
  /** Size in samples. */
  readonly width: number;
  readonly height: number;
  readonly wordsPerRow: number;
  readonly words: Uint32Array;

  constructor(width: number, height: number, words?: Uint32Array) {
    this.width = width;
    this.height = height;
    this.wordsPerRow = (width + 31) >> 5;
    this.words = words ?? new Uint32Array(this.wordsPerRow * height);
  }

  /** The bit of the sample that holds the place, in map units; false outside. */
  get(x: number, y: number): boolean {
    return this.sample(Math.floor(x / SAMPLE), Math.floor(y / SAMPLE));
  }

  sample(column: number, row: number): boolean {
    if (column < 0 || row < 0 || column >= this.width || row >= this.height) return false;
    return ((this.words[row * this.wordsPerRow + (column >> 5)]! >>> (column & 31)) & 1) === 1;
  }

  /** Whether all samples from `start` up to and without `end` are set; those outside do not count. */
  holdsRow(row: number, start: number, end: number): boolean {
    const base = row * this.wordsPerRow;
    const last = Math.min(this.width, end);
    for (let column = Math.max(0, start); column < last;) {
      const stop = Math.min(last, (column | 31) + 1);
      const bits = (0xffffffff << (column & 31)) & (0xffffffff >>> (31 - ((stop - 1) & 31)));
      if ((bits & ~this.words[base + (column >> 5)]!) !== 0) return false;
      column = stop;
    }
    return true;
  }

  /** Sets the samples from `start` up to and without `end`. Only for a bitmap that nobody else has seen yet. */
  fillRow(row: number, start: number, end: number): void {
    const base = row * this.wordsPerRow;
    for (let column = Math.max(0, start); column < Math.min(this.width, end);) {
      const stop = Math.min(this.width, end, (column | 31) + 1);
      this.words[base + (column >> 5)]! |= (0xffffffff << (column & 31)) & (0xffffffff >>> (31 - ((stop - 1) & 31)));
      column = stop;
    }
  }
}

export function copyOf({ width, height, words }: Bitmap): Bitmap {
  return new Bitmap(width, height, words.slice());
}

/** How many samples a length of map units takes; a started cell counts whole. */
export function samplesAcross(units: number): number {
  return Math.ceil(units / UNITS_PER_CELL) * SAMPLES_PER_CELL;
}

/** For a scene of that size in map units. */
export function emptyBitmap(width: number, height: number): Bitmap {
  return new Bitmap(samplesAcross(width), samplesAcross(height));
}

/**
 * All of either; the very same `a` when `b` adds nothing. Asked for every viewer at every step, so it looks before it
 * copies.
 */
export function union(a: Bitmap, b: Bitmap): Bitmap {
  assert(a.width === b.width && a.height === b.height, 'bitmaps of one scene have one size');
  const [old, more] = [a.words, b.words];
  let i = 0;
  while (i < old.length && (more[i]! & ~old[i]!) === 0) i++;
  if (i === old.length) return a;
  const words = old.slice();
  for (; i < words.length; i++) words[i]! |= more[i]!;
  return new Bitmap(a.width, a.height, words);
}

/** What is in `a` but not in `b`; the very same `a` when they share nothing. */
export function subtract(a: Bitmap, b: Bitmap): Bitmap {
  return combine(a, b, (one, other) => one & ~other);
}

export function intersection(a: Bitmap, b: Bitmap): Bitmap {
  return combine(a, b, (one, other) => one & other);
}

export function isEqual(a: Bitmap, b: Bitmap): boolean {
  if (a.width !== b.width || a.height !== b.height) return false;
  for (let i = 0; i < a.words.length; i++) if (a.words[i] !== b.words[i]) return false;
  return true;
}

/** How many samples are set. */
export function popcount(bitmap: Bitmap): number {
  let count = 0;
  for (const word of bitmap.words) {
    let v = word - ((word >>> 1) & 0x55555555);
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

function combine(a: Bitmap, b: Bitmap, merge: (one: number, other: number) => number): Bitmap {
  assert(a.width === b.width && a.height === b.height, 'bitmaps of one scene have one size');
  let words: Uint32Array | undefined;
  for (let i = 0; i < a.words.length; i++) {
    const word = merge(a.words[i]!, b.words[i]!) >>> 0;
    if (word === a.words[i]) continue;
    words ??= a.words.slice();
    words[i] = word;
  }
  return words ? new Bitmap(a.width, a.height, words) : a;
}
