import type { Box } from './clipSegment.ts';

/** Segments as x1, y1, x2, y2 quadruples: the form of the hot loops. */
export type SegmentTable = Int32Array;

/**
 * Finds the segments near a box through square buckets (compressed rows).
 * `query` reuses one answer buffer, so read `found` before asking again.
 */
export class SegmentGrid {
  readonly table: SegmentTable;
  readonly found: Int32Array;
  readonly #bucket: number;
  readonly #left: number;
  readonly #top: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #starts: Uint32Array;
  readonly #items: Uint32Array;
  readonly #stamps: Uint32Array;
  #stamp = 0;

  constructor(table: SegmentTable, bucket = 400) {
    const bounds = boundsOf(table);
    this.table = table;
    this.#bucket = bucket;
    this.#left = bounds.left;
    this.#top = bounds.top;
    this.#columns = Math.floor((bounds.right - bounds.left) / bucket) + 1;
    this.#rows = Math.floor((bounds.bottom - bounds.top) / bucket) + 1;
    const count = table.length / 4;
    this.found = new Int32Array(count);
    this.#stamps = new Uint32Array(count);
    this.#starts = this.#countItems();
    this.#items = this.#placeItems();
  }

  /** Fills `found` with each segment that may touch the closed box, once; returns how many. */
  query(left: number, top: number, right: number, bottom: number): number {
    const first = this.#column(left);
    const last = this.#column(right);
    const lastRow = this.#row(bottom);
    this.#stamp += 1;
    let count = 0;
    for (let row = this.#row(top); row <= lastRow; row++) {
      const end = this.#starts[row * this.#columns + last + 1]!;
      for (let k = this.#starts[row * this.#columns + first]!; k < end; k++) {
        const item = this.#items[k]!;
        if (this.#stamps[item] === this.#stamp) continue;
        this.#stamps[item] = this.#stamp;
        this.found[count++] = item;
      }
    }
    return count;
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#left) / this.#bucket)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#top) / this.#bucket)));
  }

  #countItems(): Uint32Array {
    const starts = new Uint32Array(this.#columns * this.#rows + 1);
    this.#eachPlace((place) => void (starts[place + 1]! += 1));
    for (let k = 1; k < starts.length; k++) starts[k]! += starts[k - 1]!;
    return starts;
  }

  #placeItems(): Uint32Array {
    const next = this.#starts.slice();
    const items = new Uint32Array(next[next.length - 1]!);
    this.#eachPlace((place, segment) => {
      items[next[place]!] = segment;
      next[place]! += 1;
    });
    return items;
  }

  #eachPlace(visit: (place: number, segment: number) => void): void {
    const { table } = this;
    for (let segment = 0; segment * 4 < table.length; segment++) {
      const o = segment * 4;
      const lastRow = this.#row(Math.max(table[o + 1]!, table[o + 3]!));
      for (let row = this.#row(Math.min(table[o + 1]!, table[o + 3]!)); row <= lastRow; row++) {
        const [from, to] = this.#extentInRow(o, row);
        for (let column = this.#column(from); column <= this.#column(to); column++)
          visit(row * this.#columns + column, segment);
      }
    }
  }

  /** The x extent of a segment inside one bucket row, one unit wider against rounding. */
  #extentInRow(o: number, row: number): readonly [number, number] {
    const ax = this.table[o]!;
    const ay = this.table[o + 1]!;
    const bx = this.table[o + 2]!;
    const by = this.table[o + 3]!;
    if (ay === by) return [Math.min(ax, bx), Math.max(ax, bx)];
    const rowTop = this.#top + row * this.#bucket;
    const enter = ax + (bx - ax) * unit((rowTop - ay) / (by - ay));
    const leave = ax + (bx - ax) * unit((rowTop + this.#bucket - ay) / (by - ay));
    return [Math.min(enter, leave) - 1, Math.max(enter, leave) + 1];
  }
}

function unit(t: number): number {
  return Math.max(0, Math.min(1, t));
}

function boundsOf(table: SegmentTable): Box {
  if (table.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let o = 0; o < table.length; o += 2) {
    left = Math.min(left, table[o]!);
    right = Math.max(right, table[o]!);
    top = Math.min(top, table[o + 1]!);
    bottom = Math.max(bottom, table[o + 1]!);
  }
  return { left, top, right, bottom };
}
