import type { GlobalLight } from '../vision/index.ts';
import { readColor } from './color.ts';
import { fieldOf, isRecord } from './fields.ts';
import { giveUp } from './UvttRefusal.ts';

/** Least luminance of the ambient colour, its alpha counted in, for a bright and for a dim scene. */
const BRIGHT = 0.5;
const DIM = 0.15;

/** Light baked into the picture needs no darkness on top of it; else the ambient colour decides, and none means bright. */
export function readGlobalLight(json: unknown): GlobalLight {
  const environment = fieldOf(json, 'environment') ?? {};
  if (!isRecord(environment)) giveUp('bad-environment', '"environment" must be an object.');
  const ambient = fieldOf(environment, 'ambient_light') ?? '';
  if (fieldOf(environment, 'baked_lighting') === true || ambient === '') return 'bright';
  const { luminance, alpha } = readColor(ambient);
  const light = luminance * alpha;
  if (light >= BRIGHT) return 'bright';
  return light >= DIM ? 'dim' : 'dark';
}
