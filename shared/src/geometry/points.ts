/** A place on the map in whole map units, 100 to a cell, y downwards. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly space?: 'map';
}

/** A cell by column and row; on hex grids odd rows are shifted half a cell to the right. */
export interface CellPoint {
  readonly x: number;
  readonly y: number;
  readonly space?: 'cell';
}

/** A place on the viewer's screen in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  readonly space?: 'screen';
}

export const UNITS_PER_CELL = 100;
/** Square map units that one cell covers. */
export const UNITS_PER_CELL_AREA = UNITS_PER_CELL * UNITS_PER_CELL;

export function distanceSquared(ax: number, ay: number, bx: number, by: number): number {
  return (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
}
