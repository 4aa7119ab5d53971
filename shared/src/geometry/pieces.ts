import { UNITS_PER_CELL } from './points.ts';

/** What stands on the map: its top left corner in map units, and how many cells it is wide and high. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Width in whole map units. */
export function widthOf({ size }: Pick<Piece, 'size'>): number {
  return Math.round(size * UNITS_PER_CELL);
}

/** Map units from its middle to its edge, fractions and all. */
export function halfWidthOf({ size }: Pick<Piece, 'size'>): number {
  return (size * UNITS_PER_CELL) / 2;
}

/** Whole map units from its corner to its middle, along each axis. */
export function centreOffset(piece: Pick<Piece, 'size'>): number {
  return Math.round(halfWidthOf(piece));
}

/** Its middle, in whole map units where its corner is. */
export function centreOf(piece: Piece): { readonly x: number; readonly y: number } {
  const half = centreOffset(piece);
  return { x: piece.x + half, y: piece.y + half };
}
