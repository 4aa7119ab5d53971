import type { Blockers } from './Blockers.ts';
import { reachOf, type LightSource } from './Light.ts';
import { lightStar } from './lightStar.ts';
import type { LightLayer } from './paintGlow.ts';
import { spansOf } from './raster.ts';

/**
 * Every light's dim and bright area, weakest first: dim below bright, then by reach and colour, so the order of lights
 * does not matter.
 */
export function lightLayers(blockers: Blockers, lights: readonly LightSource[]): readonly LightLayer[] {
  const shining = lights.filter((light) => blockers.contains(light.x, light.y)).toSorted(byStrength);
  const dim = shining.filter((light) => light.dim > light.bright);
  const bright = shining.filter((light) => light.bright > 0);
  return [
    ...dim.map((light) => layer(blockers, light, 'dim')),
    ...bright.map((light) => layer(blockers, light, 'bright')),
  ];
}

function byStrength(a: LightSource, b: LightSource): number {
  return a.bright - b.bright || a.dim - b.dim || (a.color < b.color ? -1 : Number(a.color > b.color));
}

function layer(blockers: Blockers, light: LightSource, level: 'bright' | 'dim'): LightLayer {
  const radius = level === 'dim' ? reachOf(light) : light.bright;
  return { tint: { color: light.color, level }, spans: spansOf(lightStar(blockers, light, radius)) };
}
