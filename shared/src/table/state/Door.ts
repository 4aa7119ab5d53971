import type { DoorSegment } from '../../vision/index.ts';

/** A door in a wall. While `secret`, players take it for a wall. */
export interface Door extends DoorSegment {
  readonly secret: boolean;
}
