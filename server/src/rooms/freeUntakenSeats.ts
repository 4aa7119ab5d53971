import type { Room } from '@colyseus/core';

/** The framework's own book of seats; the last part of a seat says that it is kept for a lost connection. */
interface SeatBook {
  readonly _reservedSeats: Record<string, readonly [unknown, unknown, unknown, boolean | undefined]>;
  readonly _reservedSeatTimeouts: Record<string, NodeJS.Timeout>;
}

/**
 * Gives up seats that were reserved and not taken yet: they would hold a closing room, and with it the process, for as
 * long as they are kept.
 */
export function freeUntakenSeats(room: Room): void {
  const { _reservedSeats: seats, _reservedSeatTimeouts: timers } = room as unknown as SeatBook;
  for (const [id, [, , , isForReturn]] of Object.entries(seats)) {
    if (isForReturn) continue; // the framework gives these up by itself
    clearTimeout(timers[id]);
    delete timers[id];
    delete seats[id];
  }
}
