import type { DoorKind, DoorSegment, Wall, WallKind } from './Wall.ts';

export const SIGHT = 1;
export const LIGHT = 2;
export const MOVEMENT = 4;
/** Sight passes the first of these and stops at the second. */
export const TERRAIN = 8;
const ALL = SIGHT | LIGHT | MOVEMENT;
const RIGHT_SHIFT = 4;
const EACH_SIDE = 15;

const PRESETS: Readonly<Record<WallKind, number>> = {
  wall: ALL,
  window: MOVEMENT,
  invisible: MOVEMENT,
  ethereal: SIGHT | LIGHT,
  curtain: SIGHT | LIGHT,
  terrain: TERRAIN,
};

const CLOSED: Readonly<Record<DoorKind, number>> = {
  door: bothSides(ALL),
  double: bothSides(ALL),
  gate: bothSides(MOVEMENT),
  portcullis: bothSides(MOVEMENT),
};

export const blockingOfDoor = ({ state, kind = 'door' }: Pick<DoorSegment, 'state' | 'kind'>): number =>
  state === 'open' ? 0 : CLOSED[kind];

/** What a wall blocks, for comers from its left in the low bits, from its right in the high ones. */
export function blockingOf(wall: Wall): number {
  const bits = PRESETS[wall.kind];
  return wall.oneWay ? bits : bothSides(bits);
}

/** The same blocking for the wall written from its other end. */
export function turnedRound(blocking: number): number {
  return ((blocking & EACH_SIDE) << RIGHT_SHIFT) | (blocking >> RIGHT_SHIFT);
}

/** What blocks a comer from the given side (`sideOf`: negative is left). */
export function blockingFrom(blocking: number, side: number): number {
  return side < 0 ? blocking & EACH_SIDE : blocking >> RIGHT_SHIFT;
}

function bothSides(bits: number): number {
  return bits | (bits << RIGHT_SHIFT);
}
