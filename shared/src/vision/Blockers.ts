import { blockingOfDoor } from './blocking.ts';
import { NO_DOOR, type IndexedSegments, type WallLayout } from './WallLayout.ts';
import type { DoorSegment } from './Wall.ts';

/**
 * All that can stop sight, light or movement in a scene at one moment, indexed. Immutable; the key of every cache of
 * vision.
 */
export class Blockers {
  readonly width: number;
  readonly height: number;
  readonly layout: WallLayout;
  /** What each split piece blocks right now, by the side one comes from. */
  readonly pieceBlocking: Uint8Array;
  /** What each wall as drawn blocks right now. */
  readonly wholeBlocking: Uint8Array;

  constructor(width: number, height: number, layout: WallLayout, doors: readonly DoorSegment[]) {
    this.width = width;
    this.height = height;
    this.layout = layout;
    this.pieceBlocking = blockingNow(layout.pieces, doors);
    this.wholeBlocking = blockingNow(layout.whole, doors);
  }

  /** True inside the scene and on its border. */
  contains(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x <= this.width && y <= this.height;
  }
}

function blockingNow(segments: IndexedSegments, doors: readonly DoorSegment[]): Uint8Array {
  if (doors.length === 0) return segments.blocking;
  return segments.blocking.map((bits, i) => {
    const door = segments.doors[i]!;
    if (door === NO_DOOR) return bits;
    return blockingOfDoor(doors[door]!);
  });
}
