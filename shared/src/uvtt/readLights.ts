import { UNITS_PER_CELL } from '../geometry/index.ts';
import type { LightSource } from '../vision/index.ts';
import { readColor } from './color.ts';
import { fieldOf, isFiniteNumber, isRecord, listOf } from './fields.ts';
import { MAX_CELLS, readPoint, type MapFrame } from './MapFrame.ts';
import { giveUp } from './UvttRefusal.ts';

export const MAX_LIGHTS = 2000;

/** Lights: `range` cells of dim light, half of it bright, white when no colour is given. Those off the map or without power are dropped. */
export function readLights(frame: MapFrame, json: unknown): readonly LightSource[] {
  const lights = listOf(json, 'lights', 'bad-light');
  if (lights.length > MAX_LIGHTS) giveUp('too-many-lights', `The map has ${lights.length} lights; at most ${MAX_LIGHTS} are possible.`);
  return lights.flatMap((light) => readLight(frame, light) ?? []);
}

function readLight(frame: MapFrame, light: unknown): LightSource | undefined {
  if (!isRecord(light)) giveUp('bad-light', 'A light must have a position and a range.');
  const { x, y } = readPoint(frame, fieldOf(light, 'position'), 'bad-light', 'The position of a light');
  const range = fieldOf(light, 'range');
  if (!isFiniteNumber(range) || range < 0) giveUp('bad-light', 'The range of a light must be a number of cells.');
  const intensity = fieldOf(light, 'intensity') ?? 1;
  if (!isFiniteNumber(intensity) || intensity < 0) giveUp('bad-light', 'The intensity of a light must be a number.');
  const color = readColor(fieldOf(light, 'color') ?? 'ffffff').hex;
  const dim = Math.round(Math.min(range, 2 * MAX_CELLS) * UNITS_PER_CELL);
  const isOnMap = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  return isOnMap && dim > 0 && intensity > 0 ? { x, y, bright: Math.round(dim / 2), dim, color } : undefined;
}
