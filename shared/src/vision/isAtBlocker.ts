import { isNearerThan } from '../geometry/index.ts';
import { SIGHT, TERRAIN } from './blocking.ts';
import type { Blockers } from './Blockers.ts';

/**
 * Stars have corners in whole units and their edges count as inside, so next to a wall they hold places of its far
 * side: nearer than this (units) to anything that stops sight, being inside a star proves nothing.
 */
export const CLEARANCE = 3;

const FROM_EITHER_SIDE = (SIGHT | TERRAIN) * 0x11;

export const stopsSight = (blocking: number): boolean => (blocking & FROM_EITHER_SIDE) !== 0;

/** Whether a place (map units) is so near to something that stops sight that a star does not tell its side. */
export function isAtBlocker(blockers: Blockers, x: number, y: number): boolean {
  const { grid } = blockers.layout.pieces;
  const { table, found } = grid;
  const count = grid.query(x - CLEARANCE, y - CLEARANCE, x + CLEARANCE, y + CLEARANCE);
  for (let k = 0; k < count; k++) {
    const o = 4 * found[k]!;
    if (!stopsSight(blockers.pieceBlocking[found[k]!]!)) continue;
    if (isNearerThan(CLEARANCE, table[o]!, table[o + 1]!, table[o + 2]!, table[o + 3]!, x, y)) return true;
  }
  return false;
}
