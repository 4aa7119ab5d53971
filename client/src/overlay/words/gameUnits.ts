import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { SceneModel } from '../../store/index.ts';
import { formats } from './formats.ts';

type Grid = SceneModel['grid'];

/** Map units as the game measures them. */
const toGame = (units: number, grid: Grid): number => (units / UNITS_PER_CELL) * grid.distance;
export const toUnits = (distance: number, grid: Grid): number =>
  Math.round((distance / grid.distance) * UNITS_PER_CELL);
/** A distance of the game, such as `30 ft`. */
export const inGame = (distance: number, unit: string): string => `${formats.tenths(distance)} ${unit}`.trim();
/** The same of map units. */
export const toMeasure = (units: number, grid: Grid): string => inGame(toGame(units, grid), grid.unit);
export const toNumber = (units: number, grid: Grid): string => formats.tenths(toGame(units, grid));
