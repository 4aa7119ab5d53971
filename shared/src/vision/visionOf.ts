import { samplesAcross } from './Bitmap.ts';
import type { Blockers } from './Blockers.ts';
import { CLOSE_BY, type Eye } from './Eye.ts';
import { reachOf, type GlobalLight, type Lighting, type LightSource } from './Light.ts';
import { lightLayers } from './lightLayers.ts';
import { lightStar } from './lightStar.ts';
import { paintGlow, type LightLayer } from './paintGlow.ts';
import { spansOf } from './raster.ts';
import { RecentMap } from './RecentMap.ts';
import { SourcedVision } from './sightFacts.ts';
import type { Star } from './Star.ts';
import { starOf } from './starCache.ts';
import type { Vision } from './Vision.ts';

const LIGHTINGS_KEPT = 3;
const VISIONS_KEPT = 64;
const illuminations = new WeakMap<Blockers, RecentMap<string, Illumination>>();
/** What one lighting does to a scene, and what was seen by it. */
interface Illumination {
  readonly globalLight: GlobalLight;
  readonly layers: readonly LightLayer[];
  readonly lit: readonly Star[];
  readonly visions: RecentMap<string, Vision>;
}

const lightingKeys = new WeakMap<Lighting, string>();

/**
 * What the eyes see together. Equal input gives the identical object while it is remembered (the last 64 of a scene and
 * lighting), so callers compare by identity. An eye outside the scene sees nothing; places are rounded to whole units.
 */
export function visionOf(blockers: Blockers, lighting: Lighting, eyes: readonly Eye[]): Vision {
  const inside = eyes.map(rounded).filter((eye) => blockers.contains(eye.x, eye.y));
  const eyeKeys = inside.map((eye) => `${eye.x},${eye.y},${eye.range},${eye.darkvision}`);
  const illumination = illuminate(blockers, lighting);
  return illumination.visions.getOrMake(eyeKeys.join(';'), () => see(blockers, illumination, inside));
}

function illuminate(blockers: Blockers, lighting: Lighting): Illumination {
  const known = illuminations.get(blockers) ?? new RecentMap<string, Illumination>(LIGHTINGS_KEPT);
  illuminations.set(blockers, known);
  return known.getOrMake(lightingKey(lighting), () => {
    const { globalLight } = lighting;
    const lights = globalLight === 'bright' ? [] : lighting.lights;
    return {
      globalLight,
      layers: lightLayers(blockers, lights),
      lit: litStars(blockers, lights),
      visions: new RecentMap<string, Vision>(VISIONS_KEPT),
    };
  });
}

function rounded(eye: Eye): Eye {
  return {
    x: Math.round(eye.x),
    y: Math.round(eye.y),
    range: Math.round(eye.range),
    darkvision: Math.round(eye.darkvision),
  };
}

const keyOf = ({ x, y, bright, dim, color, angle, direction }: LightSource): string =>
  `;${x},${y},${bright},${dim},${color}${angle === undefined ? '' : `,${angle},${direction}`}`;

function lightingKey(lighting: Lighting): string {
  const known = lightingKeys.get(lighting);
  if (known !== undefined) return known;
  const key = lighting.globalLight + lighting.lights.map(keyOf).join('');
  lightingKeys.set(lighting, key);
  return key;
}

function see(blockers: Blockers, illumination: Illumination, eyes: readonly Eye[]): Vision {
  const isDark = illumination.globalLight === 'dark';
  const sights = eyes.map((eye) => starOf(blockers, 'sight', eye.x, eye.y, sightRadius(blockers, eye)));
  const stars = isDark ? eyes.map((eye) => starOf(blockers, 'sight', eye.x, eye.y, darkRadius(eye))) : sights;
  const glow = paintGlow(
    samplesAcross(blockers.width),
    samplesAcross(blockers.height),
    sights.map(spansOf),
    illumination.layers,
  );
  return new SourcedVision(stars, glow, { blockers, sights, lit: isDark ? illumination.lit : undefined });
}

function sightRadius(blockers: Blockers, eye: Eye): number {
  return eye.range > 0 ? Math.max(eye.range, CLOSE_BY) : wholeScene(blockers);
}

function darkRadius(eye: Eye): number {
  const reach = eye.range > 0 ? Math.min(eye.range, eye.darkvision) : eye.darkvision;
  return Math.max(reach, CLOSE_BY);
}

/** The same for every place, so it says nothing about the eye. */
function wholeScene(blockers: Blockers): number {
  return Math.ceil(Math.sqrt((blockers.width + 1) ** 2 + (blockers.height + 1) ** 2));
}

function litStars(blockers: Blockers, lights: readonly LightSource[]): readonly Star[] {
  const shining = lights.filter((light) => blockers.contains(light.x, light.y) && reachOf(light) > 0);
  return shining.map((light) => lightStar(blockers, light, reachOf(light)));
}
