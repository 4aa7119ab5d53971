/**
 * Presets: `wall` blocks all; `window` and `invisible` (a force, a cliff's edge) movement only; `ethereal` (mist) and
 * `curtain` sight and light; `terrain` sight from the second one crossed on, neither light nor movement.
 */
export const WALL_KINDS = ['wall', 'window', 'invisible', 'ethereal', 'curtain', 'terrain'] as const;
export type WallKind = (typeof WALL_KINDS)[number];

/**
 * A wall in map units. `oneWay` blocks only what comes from its left side, looking from (x1, y1) to (x2, y2) on the
 * map.
 */
export interface Wall {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly kind: WallKind;
  readonly oneWay?: boolean;
}

/** Which comers a wall stops, looking along it from its first point: from both sides, or from one. */
export const WALL_SIDES = ['both', 'left', 'right'] as const;
export type WallSide = (typeof WALL_SIDES)[number];

/** A wall as it is drawn: a line through points. */
export interface WallLine {
  readonly kind: WallKind;
  readonly side: WallSide;
  /** x, y pairs in map units, two points at least. */
  readonly points: readonly number[];
}

export type DoorState = 'open' | 'closed' | 'locked';

/** Of what make a door is: one sees through a gate and a portcullis. */
export const DOOR_KINDS = ['door', 'double', 'gate', 'portcullis'] as const;
export type DoorKind = (typeof DOOR_KINDS)[number];

/** Closed and locked doors block all, or movement alone where one sees through them; open ones nothing. */
export interface DoorSegment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly state: DoorState;
  /** Absent: a plain door. */
  readonly kind?: DoorKind;
}
