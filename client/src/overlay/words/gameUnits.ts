import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { SceneModel } from '../../store/index.ts';
import { formats } from './formats.ts';

type Grid = SceneModel['grid'];

/** Map units as the game measures them. */
const toGame = (units: number, grid: Grid): number => (units / UNITS_PER_CELL) * grid.distance;
export const toUnits = (distance: number, grid: Grid): number =>
  Math.round((distance / grid.distance) * UNITS_PER_CELL);
/** Such as `30 ft`. */
export const toMeasure = (units: number, grid: Grid): string =>
  `${formats.tenths(toGame(units, grid))} ${grid.unit}`.trim();
export const toNumber = (units: number, grid: Grid): string => formats.tenths(toGame(units, grid));
