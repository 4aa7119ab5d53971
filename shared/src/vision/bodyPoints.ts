import { isNearerThan, sideOf } from '../geometry/index.ts';
import { blockingFrom, SIGHT, TERRAIN } from './blocking.ts';
import type { Blockers } from './Blockers.ts';
import { CLEARANCE, stopsSight } from './isAtBlocker.ts';

/** Radius of the circle, in widths of the body. */
export const DISC = 0.45;
const DIAGONAL = Math.SQRT1_2;
/** The centre and eight points on a circle, in radii; numbers side by side, for thousands of looks a second. */
export const NINE_X: readonly number[] = [0, 1, DIAGONAL, 0, -DIAGONAL, -1, -DIAGONAL, 0, DIAGONAL];
export const NINE_Y: readonly number[] = [0, 0, DIAGONAL, 1, DIAGONAL, 0, -DIAGONAL, -1, -DIAGONAL];
export const ALL_POINTS = (1 << NINE_X.length) - 1;

/** A body wider than this (units) may stand round something: a pillar, a statue. */
const WIDE = 150;
/** Walled in within so many units there is no room to stand for anybody. */
const FOOTING = 40;

/** What is near the body now: looked up once for all its points. */
const near = { count: 0, pieces: new Int32Array(0) };

/**
 * Which of a body's nine points show where it is, a bit for each: those on the side of the walls where its middle is,
 * and not so near to one that a star takes them for its other side. What pokes through a wall is drawn there, but
 * nobody is there to be seen. A wide body whose middle is walled in closely stands round that.
 */
export function bodyPoints(blockers: Blockers, x: number, y: number, width: number): number {
  gather(blockers, x, y, width * DISC + CLEARANCE);
  if (near.count === 0) return ALL_POINTS;
  const isRoundSomething = width > WIDE && pointsFrom(blockers, x, y, x, y, FOOTING) <= 1;
  return isRoundSomething ? pointsRound(blockers, x, y, width * DISC) : pointsFrom(blockers, x, y, x, y, width * DISC);
}

function gather(blockers: Blockers, x: number, y: number, reach: number): void {
  const { grid } = blockers.layout.pieces;
  const { table, found } = grid;
  const count = grid.query(x - reach, y - reach, x + reach, y + reach);
  if (near.pieces.length < count) near.pieces = new Int32Array(2 * count);
  near.count = 0;
  for (let k = 0; k < count; k++) {
    const o = 4 * found[k]!;
    if (!stopsSight(blockers.pieceBlocking[found[k]!]!)) continue;
    if (Math.max(table[o]!, table[o + 2]!) < x - reach || Math.min(table[o]!, table[o + 2]!) > x + reach) continue;
    if (Math.max(table[o + 1]!, table[o + 3]!) < y - reach || Math.min(table[o + 1]!, table[o + 3]!) > y + reach)
      continue;
    near.pieces[near.count++] = found[k]!;
  }
}

/** The points of a circle and its middle that can be reached from a place in it, and are clear. */
function pointsFrom(blockers: Blockers, fromX: number, fromY: number, x: number, y: number, radius: number): number {
  let points = 0;
  for (let i = 0; i < NINE_X.length; i++) {
    const px = x + NINE_X[i]! * radius;
    const py = y + NINE_Y[i]! * radius;
    if (isClear(blockers, px, py) && !isCutOff(blockers, px, py, fromX, fromY)) points |= 1 << i;
  }
  return points;
}

/** From all places about the middle. */
function pointsRound(blockers: Blockers, x: number, y: number, radius: number): number {
  let points = 0;
  for (let i = 1; i < NINE_X.length; i++) {
    const fromX = x + NINE_X[i]! * FOOTING;
    const fromY = y + NINE_Y[i]! * FOOTING;
    if (isClear(blockers, fromX, fromY)) points |= pointsFrom(blockers, fromX, fromY, x, y, radius);
  }
  return points;
}

function isClear({ layout }: Blockers, x: number, y: number): boolean {
  const { table } = layout.pieces.grid;
  for (let k = 0; k < near.count; k++) {
    const o = 4 * near.pieces[k]!;
    if (isNearerThan(CLEARANCE, table[o]!, table[o + 1]!, table[o + 2]!, table[o + 3]!, x, y)) return false;
  }
  return true;
}

/**
 * Whether sight from a to b stops: at the first wall, or at the second terrain. Walls through b stop nothing, as for an
 * eye there.
 */
function isCutOff({ layout, pieceBlocking }: Blockers, ax: number, ay: number, bx: number, by: number): boolean {
  const { table } = layout.pieces.grid;
  let terrain = 0;
  for (let k = 0; k < near.count; k++) {
    const o = 4 * near.pieces[k]!;
    const from = sideOf(table[o]!, table[o + 1]!, table[o + 2]!, table[o + 3]!, ax, ay);
    const to = sideOf(table[o]!, table[o + 1]!, table[o + 2]!, table[o + 3]!, bx, by);
    if (to === 0 || from > 0 === to > 0) continue;
    // An end on the line counts to one side: of two walls that meet there, exactly one is crossed.
    const isOneAbove = sideOf(ax, ay, bx, by, table[o]!, table[o + 1]!) > 0;
    if (isOneAbove === sideOf(ax, ay, bx, by, table[o + 2]!, table[o + 3]!) > 0) continue;
    const bits = blockingFrom(pieceBlocking[near.pieces[k]!]!, from);
    if ((bits & SIGHT) !== 0) return true;
    if ((bits & TERRAIN) !== 0 && ++terrain === 2) return true;
  }
  return false;
}
