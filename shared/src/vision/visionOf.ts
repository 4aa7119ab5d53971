import { samplesAcross } from './Bitmap.ts';
import type { Blockers } from './Blockers.ts';
import { CLOSE_BY, type Eye } from './Eye.ts';
import type { Glow } from './Glow.ts';
import { reachOf, type Lighting } from './Light.ts';
import { lightLayers } from './lightLayers.ts';
import { paintGlow } from './paintGlow.ts';
import { rasterOf, spansOf } from './raster.ts';
import { RecentMap } from './RecentMap.ts';
import { keepFacts } from './sightFacts.ts';
import type { Star } from './Star.ts';
import { starOf } from './starCache.ts';
import type { Vision } from './Vision.ts';

const LIGHTINGS_KEPT = 3;
const VISIONS_KEPT = 64;
type VisionsByEyes = RecentMap<string, Vision>;
const visions = new WeakMap<Blockers, RecentMap<string, VisionsByEyes>>();
const lightingKeys = new WeakMap<Lighting, string>();

/**
 * What the eyes see together. Equal input gives the identical object while it is remembered (the last 64 of a scene and lighting),
 * so callers compare by identity. An eye outside the scene sees nothing; places are rounded to whole units.
 */
export function visionOf(blockers: Blockers, lighting: Lighting, eyes: readonly Eye[]): Vision {
  const inside = eyes.map(rounded).filter((eye) => blockers.contains(eye.x, eye.y));
  const eyeKeys = inside.map((eye) => `${eye.x},${eye.y},${eye.range},${eye.darkvision}`);
  const byLighting = visions.get(blockers) ?? new RecentMap<string, VisionsByEyes>(LIGHTINGS_KEPT);
  visions.set(blockers, byLighting);
  const byEyes = byLighting.getOrMake(lightingKey(lighting), () => new RecentMap<string, Vision>(VISIONS_KEPT));
  return byEyes.getOrMake(eyeKeys.join(';'), () => see(blockers, lighting, inside));
}

function rounded(eye: Eye): Eye {
  return { x: Math.round(eye.x), y: Math.round(eye.y), range: Math.round(eye.range), darkvision: Math.round(eye.darkvision) };
}

function lightingKey(lighting: Lighting): string {
  const known = lightingKeys.get(lighting);
  if (known !== undefined) return known;
  const key = lighting.globalLight + lighting.lights.map((l) => `;${l.x},${l.y},${l.bright},${l.dim},${l.color}`).join('');
  lightingKeys.set(lighting, key);
  return key;
}

function see(blockers: Blockers, lighting: Lighting, eyes: readonly Eye[]): Vision {
  const isDark = lighting.globalLight === 'dark';
  const sights = eyes.map((eye) => starOf(blockers, 'sight', eye.x, eye.y, sightRadius(blockers, eye)));
  const stars = isDark ? eyes.map((eye) => starOf(blockers, 'sight', eye.x, eye.y, darkRadius(eye))) : sights;
  const lit = lighting.globalLight === 'bright' ? [] : litStars(blockers, lighting);
  const glow = lit.length === 0 ? undefined : glowOf(blockers, lighting, sights);
  const vision = { stars, glow, seen: rasterOf(stars, glow, blockers.width, blockers.height) };
  if (isDark) keepFacts(vision, { sights, lit });
  return vision;
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

function litStars(blockers: Blockers, lighting: Lighting): readonly Star[] {
  const lights = lighting.lights.filter((light) => blockers.contains(light.x, light.y) && reachOf(light) > 0);
  return lights.map((light) => starOf(blockers, 'light', Math.round(light.x), Math.round(light.y), Math.round(reachOf(light))));
}

function glowOf(blockers: Blockers, lighting: Lighting, sights: readonly Star[]): Glow | undefined {
  const width = samplesAcross(blockers.width);
  const height = samplesAcross(blockers.height);
  return paintGlow(width, height, sights.map(spansOf), lightLayers(blockers, lighting.lights));
}
