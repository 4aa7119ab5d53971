import { isNearerThan, sideOf } from './segments.ts';
import { SegmentGrid, type SegmentTable } from './SegmentGrid.ts';

/** Pieces that meet only in their ends; `sources[i]` is the index of the segment that piece i was cut from. */
export interface SplitSegments {
  readonly table: SegmentTable;
  readonly sources: Int32Array;
}

/**
 * An end this near to another segment (map units) is taken to touch it: rounding must not leave cracks to see through.
 */
const TOUCH = 1.01;
const MAX_PASSES = 4;

/**
 * Cuts whole-unit segments where they cross, touch or overlap; crossings are rounded to whole units.
 * Directions are kept, segments without length dropped, overlaps come out as equal pieces. Linear for scattered walls.
 */
export function splitSegments(table: SegmentTable): SplitSegments {
  let split = withoutPoints({ table, sources: Int32Array.from({ length: table.length / 4 }, (_, i) => i) });
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const cuts = findCuts(split.table);
    if (cuts.size === 0) break;
    split = applyCuts(split, cuts);
  }
  return split;
}

type Cuts = Map<number, number[]>;

function withoutPoints(split: SplitSegments): SplitSegments {
  const out = new PieceList();
  for (let i = 0; i < split.sources.length; i++) {
    const o = i * 4;
    out.add(split.table[o]!, split.table[o + 1]!, split.table[o + 2]!, split.table[o + 3]!, split.sources[i]!);
  }
  return out.finish();
}

function findCuts(table: SegmentTable): Cuts {
  const grid = new SegmentGrid(table);
  const cuts: Cuts = new Map();
  for (let i = 0; i * 4 < table.length; i++) {
    const o = i * 4;
    const left = Math.min(table[o]!, table[o + 2]!) - 1;
    const right = Math.max(table[o]!, table[o + 2]!) + 1;
    const top = Math.min(table[o + 1]!, table[o + 3]!) - 1;
    const bottom = Math.max(table[o + 1]!, table[o + 3]!) + 1;
    const count = grid.query(left, top, right, bottom);
    for (let k = 0; k < count; k++) {
      const j = grid.found[k]!;
      if (j > i && overlaps(table, j * 4, left, top, right, bottom)) cutPair(table, i, j, cuts);
    }
  }
  return cuts;
}

function overlaps(table: SegmentTable, o: number, left: number, top: number, right: number, bottom: number): boolean {
  return (
    Math.max(table[o]!, table[o + 2]!) >= left &&
    Math.min(table[o]!, table[o + 2]!) <= right &&
    Math.max(table[o + 1]!, table[o + 3]!) >= top &&
    Math.min(table[o + 1]!, table[o + 3]!) <= bottom
  );
}

function cutPair(table: SegmentTable, i: number, j: number, cuts: Cuts): void {
  cutAtEnds(table, i, j, cuts);
  cutAtEnds(table, j, i, cuts);
  const a = i * 4;
  const b = j * 4;
  const j1 = sideOf(table[a]!, table[a + 1]!, table[a + 2]!, table[a + 3]!, table[b]!, table[b + 1]!);
  const j2 = sideOf(table[a]!, table[a + 1]!, table[a + 2]!, table[a + 3]!, table[b + 2]!, table[b + 3]!);
  if (!isBetween(j1, j2)) return;
  const i1 = sideOf(table[b]!, table[b + 1]!, table[b + 2]!, table[b + 3]!, table[a]!, table[a + 1]!);
  const i2 = sideOf(table[b]!, table[b + 1]!, table[b + 2]!, table[b + 3]!, table[a + 2]!, table[a + 3]!);
  if (!isBetween(i1, i2)) return;
  const t = j1 / (j1 - j2);
  const x = Math.round(table[b]! + (table[b + 2]! - table[b]!) * t);
  const y = Math.round(table[b + 1]! + (table[b + 3]! - table[b + 1]!) * t);
  addCut(table, i, x, y, cuts);
  addCut(table, j, x, y, cuts);
}

/** Opposite sides, so zero lies strictly between. */
function isBetween(one: number, other: number): boolean {
  return (one < 0 && other > 0) || (one > 0 && other < 0);
}

function cutAtEnds(table: SegmentTable, cut: number, other: number, cuts: Cuts): void {
  const o = cut * 4;
  for (let end = other * 4; end < other * 4 + 4; end += 2) {
    const x = table[end]!;
    const y = table[end + 1]!;
    if (isNearerThan(TOUCH, table[o]!, table[o + 1]!, table[o + 2]!, table[o + 3]!, x, y))
      addCut(table, cut, x, y, cuts);
  }
}

function addCut(table: SegmentTable, segment: number, x: number, y: number, cuts: Cuts): void {
  const o = segment * 4;
  if ((x === table[o]! && y === table[o + 1]!) || (x === table[o + 2]! && y === table[o + 3]!)) return;
  // A cut beyond an end would turn the wall back on itself.
  const along = progress(table, o, x, y);
  if (along <= 0 || along >= progress(table, o, table[o + 2]!, table[o + 3]!)) return;
  const list = cuts.get(segment);
  if (list) list.push(x, y);
  else cuts.set(segment, [x, y]);
}

function progress(table: SegmentTable, o: number, x: number, y: number): number {
  return (x - table[o]!) * (table[o + 2]! - table[o]!) + (y - table[o + 1]!) * (table[o + 3]! - table[o + 1]!);
}

function applyCuts(split: SplitSegments, cuts: Cuts): SplitSegments {
  const { table, sources } = split;
  const out = new PieceList();
  for (let i = 0; i < sources.length; i++) {
    const o = i * 4;
    let x = table[o]!;
    let y = table[o + 1]!;
    for (const cut of inOrder(table, o, cuts.get(i) ?? [])) {
      out.add(x, y, cut.x, cut.y, sources[i]!);
      ({ x, y } = cut);
    }
    out.add(x, y, table[o + 2]!, table[o + 3]!, sources[i]!);
  }
  return out.finish();
}

function inOrder(table: SegmentTable, o: number, flat: readonly number[]): { x: number; y: number; along: number }[] {
  const cuts = [];
  for (let k = 0; k < flat.length; k += 2) {
    const x = flat[k]!;
    const y = flat[k + 1]!;
    cuts.push({ x, y, along: progress(table, o, x, y) });
  }
  return cuts.sort((a, b) => a.along - b.along);
}

class PieceList {
  readonly #coordinates: number[] = [];
  readonly #sources: number[] = [];

  add(x1: number, y1: number, x2: number, y2: number, source: number): void {
    if (x1 === x2 && y1 === y2) return;
    this.#coordinates.push(x1, y1, x2, y2);
    this.#sources.push(source);
  }

  finish(): SplitSegments {
    return { table: Int32Array.from(this.#coordinates), sources: Int32Array.from(this.#sources) };
  }
}
