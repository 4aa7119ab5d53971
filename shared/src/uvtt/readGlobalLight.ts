import type { GlobalLight } from '../vision/index.ts';
import { colorOf } from './color.ts';
import { fieldOf, isRecord } from './fields.ts';
import type { Findings } from './Findings.ts';

/** Least brightness of white daylight under the ambient tint, for a bright and for a dim scene. */
const BRIGHT = 0.5;
const DIM = 0.15;

/**
 * Light baked into the picture needs no darkness on top of it; else the ambient colour decides, and none means bright.
 * The colour is a tint over the map and its alpha how thick it is laid on: what is translucent darkens little, whatever
 * its colour.
 */
export function readGlobalLight(json: unknown, findings: Findings): GlobalLight {
  const environment = fieldOf(json, 'environment') ?? {};
  if (!isRecord(environment)) {
    findings.mend('environment', 'The environment could not be read; the scene is bright.');
    return 'bright';
  }
  const ambient = fieldOf(environment, 'ambient_light') ?? '';
  if (fieldOf(environment, 'baked_lighting') === true || ambient === '') return 'bright';
  const color = colorOf(ambient);
  if (!color) {
    findings.mend('environment', 'The ambient colour could not be read; the scene is bright.');
    return 'bright';
  }
  const light = 1 - color.alpha * (1 - color.luminance);
  if (light >= BRIGHT) return 'bright';
  return light >= DIM ? 'dim' : 'dark';
}
