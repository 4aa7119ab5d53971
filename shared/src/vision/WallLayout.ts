import { clipSegment, SegmentGrid, splitSegments, type Box, type Segment } from '../geometry/index.ts';
import { blockingOf, turnedRound } from './blocking.ts';
import type { DoorSegment, Wall } from './Wall.ts';

/** Whoever is not a door. */
export const NO_DOOR = -1;

/** Segments with what each blocks, or with the door whose state decides that. */
export interface IndexedSegments {
  readonly grid: SegmentGrid;
  readonly blocking: Uint8Array;
  readonly doors: Int32Array;
}

/**
 * Walls and door places of a scene, without door states: the part that survives doors being opened.
 * `pieces` are split where they meet, for sight and light; `whole` are as drawn, for movement.
 */
export interface WallLayout {
  readonly pieces: IndexedSegments;
  readonly whole: IndexedSegments;
}

export function layOut(
  width: number,
  height: number,
  walls: readonly Wall[],
  doors: readonly DoorSegment[],
): WallLayout {
  const scene = { left: 0, top: 0, right: width, bottom: height };
  const list = new SegmentList();
  for (const wall of walls) list.add(wall, scene, blockingOf(wall), NO_DOOR);
  for (let i = 0; i < doors.length; i++) list.add(doors[i]!, scene, 0, i);
  return { pieces: list.split(), whole: list.whole() };
}

class SegmentList {
  readonly #coordinates: number[] = [];
  readonly #blocking: number[] = [];
  readonly #doors: number[] = [];

  add(segment: Segment, scene: Box, blocking: number, door: number): void {
    const inside = clipSegment(segment, scene);
    if (!inside) return;
    this.#coordinates.push(inside.x1, inside.y1, inside.x2, inside.y2);
    this.#blocking.push(blocking);
    this.#doors.push(door);
  }

  whole(): IndexedSegments {
    return {
      grid: new SegmentGrid(Int32Array.from(this.#coordinates)),
      blocking: Uint8Array.from(this.#blocking),
      doors: Int32Array.from(this.#doors),
    };
  }

  split(): IndexedSegments {
    const { table, sources } = splitSegments(Int32Array.from(this.#coordinates));
    const merged = new SegmentList();
    const seen = new Map<string, number>();
    for (let i = 0; i < sources.length; i++) {
      const piece = { x1: table[4 * i]!, y1: table[4 * i + 1]!, x2: table[4 * i + 2]!, y2: table[4 * i + 3]! };
      merged.#merge(piece, this.#blocking[sources[i]!]!, this.#doors[sources[i]!]!, seen);
    }
    return merged.whole();
  }

  /** Walls drawn twice become one that blocks what either does; else sight would count one terrain wall as two. */
  #merge(piece: Segment, blocking: number, door: number, seen: Map<string, number>): void {
    const turned = piece.x1 > piece.x2 || (piece.x1 === piece.x2 && piece.y1 > piece.y2);
    const { x1, y1, x2, y2 } = turned ? { x1: piece.x2, y1: piece.y2, x2: piece.x1, y2: piece.y1 } : piece;
    const bits = turned ? turnedRound(blocking) : blocking;
    const key = `${x1},${y1},${x2},${y2},${door}`;
    const twin = seen.get(key);
    if (twin !== undefined) {
      this.#blocking[twin]! |= bits;
      return;
    }
    seen.set(key, this.#blocking.length);
    this.#coordinates.push(x1, y1, x2, y2);
    this.#blocking.push(bits);
    this.#doors.push(door);
  }
}
