import { UNITS_PER_CELL } from '@tallow/shared/geometry';

/** A shift is within one cell: beyond it the grid looks the same again. */
export const toShift = (whole: number): number => ((whole % UNITS_PER_CELL) + UNITS_PER_CELL) % UNITS_PER_CELL;
