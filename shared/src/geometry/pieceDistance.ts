import { widthOf, type Piece } from './pieces.ts';
import { UNITS_PER_CELL } from './points.ts';

/** Map units between the nearest edges of two pieces along one axis; negative where they overlap. */
function gap(a: number, aWidth: number, b: number, bWidth: number): number {
  return Math.max(b - (a + aWidth), a - (b + bWidth));
}

/**
 * Steps from cell to cell between two pieces: 0 when they share ground, 1 for neighbours; a diagonal step counts as
 * one.
 */
export function stepsBetween(a: Piece, b: Piece): number {
  const widest = Math.max(gap(a.x, widthOf(a), b.x, widthOf(b)), gap(a.y, widthOf(a), b.y, widthOf(b)));
  return widest < 0 ? 0 : Math.ceil((widest + 1) / UNITS_PER_CELL);
}

/** Feet from the nearest edge of a piece to a place (map units), along the longer axis; 0 within the piece. */
export function feetToPlace(
  a: Piece,
  { x, y }: { readonly x: number; readonly y: number },
  feetPerCell: number,
): number {
  const widest = Math.max(0, gap(a.x, widthOf(a), x, 0), gap(a.y, widthOf(a), y, 0));
  return Math.ceil((widest * feetPerCell) / UNITS_PER_CELL);
}

/** Feet that a walk along waypoints costs, a diagonal step counting as one cell. */
export function walkedFeet(
  from: Piece,
  waypoints: readonly (readonly [x: number, y: number])[],
  feetPerCell: number,
): number {
  let [x, y] = [from.x, from.y];
  let units = 0;
  for (const [nextX, nextY] of waypoints) {
    units += Math.max(Math.abs(nextX - x), Math.abs(nextY - y));
    [x, y] = [nextX, nextY];
  }
  return Math.ceil((units * feetPerCell) / UNITS_PER_CELL);
}
