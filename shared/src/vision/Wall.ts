/**
 * Presets: `wall` blocks all; `window` movement only; `ethereal` (mist) and `curtain` sight and light;
 * `terrain` sight from the second one crossed on, neither light nor movement.
 */
export type WallKind = 'wall' | 'window' | 'ethereal' | 'curtain' | 'terrain';

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

export type DoorState = 'open' | 'closed' | 'locked';

/** Closed and locked doors block all, open ones nothing. */
export interface DoorSegment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly state: DoorState;
}
