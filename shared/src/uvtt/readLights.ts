import { UNITS_PER_CELL } from '../geometry/index.ts';
import type { LightSource } from '../vision/index.ts';
import { colorOf } from './color.ts';
import { fieldOf, isRecord, listOf, numberOf } from './fields.ts';
import type { Findings } from './Findings.ts';
import { MAX_CELLS, pointOf, type MapFrame } from './MapFrame.ts';
import { giveUp } from './UvttRefusal.ts';

const MAX_LIGHTS = 2000;
const WHITE = '#ffffff';

/**
 * Lights: `range` cells of dim light, half of it bright, white when no colour is given. Those off the map or without
 * power stay out.
 */
export function readLights(frame: MapFrame, json: unknown, findings: Findings): readonly LightSource[] {
  const lights = listOf(json, 'lights', 'lights', findings);
  if (lights.length > MAX_LIGHTS)
    giveUp('too-many-lights', `The map has ${lights.length} lights; at most ${MAX_LIGHTS} are possible.`);
  return lights.flatMap((light) => readLight(frame, light, findings) ?? []);
}

function readLight(frame: MapFrame, light: unknown, findings: Findings): LightSource | undefined {
  const leaveOut = (why: string): undefined => void findings.leaveOut('lights', why);
  if (!isRecord(light)) return leaveOut('A light without a position and a range.');
  const point = pointOf(frame, fieldOf(light, 'position'));
  if (!point) return leaveOut('A light whose position is no point.');
  const range = numberOf(fieldOf(light, 'range'));
  if (range === undefined || range < 0) return leaveOut('A light whose range is no number of cells.');
  const dim = Math.round(Math.min(range, 2 * MAX_CELLS) * UNITS_PER_CELL);
  if (dim === 0 || intensityOf(light, findings) === 0) return leaveOut('A light that gives none.');
  if (point.x < 0 || point.y < 0 || point.x > frame.width || point.y > frame.height)
    return leaveOut('A light outside the map.');
  return { x: point.x, y: point.y, bright: Math.round(dim / 2), dim, color: lightColor(light, findings) };
}

function intensityOf(light: object, findings: Findings): number {
  const intensity = numberOf(fieldOf(light, 'intensity') ?? 1);
  if (intensity !== undefined && intensity >= 0) return intensity;
  findings.mend('lights', 'A light whose intensity could not be read shines fully.');
  return 1;
}

function lightColor(light: object, findings: Findings): string {
  const written = fieldOf(light, 'color') ?? '';
  const color = colorOf(written);
  if (!color && written !== '') findings.mend('lights', 'A light whose colour could not be read shines white.');
  return color?.hex ?? WHITE;
}
