import { samplesAcross } from './Bitmap.ts';
import type { Blockers } from './Blockers.ts';
import type { Glow } from './Glow.ts';
import type { Lighting } from './Light.ts';
import { lightLayers } from './lightLayers.ts';
import { paintGlow } from './paintGlow.ts';
import { spansOfArea } from './SampleSpans.ts';

const known = new WeakMap<Lighting, { readonly blockers: Blockers; readonly glow: Glow | undefined }>();

/** All lit ground of a scene, for the GM, who sees without eyes. Undefined where light makes no difference. */
export function litGround(blockers: Blockers, lighting: Lighting): Glow | undefined {
  const last = known.get(lighting);
  if (last?.blockers === blockers) return last.glow;
  const glow =
    lighting.globalLight === 'bright' || lighting.lights.length === 0 ? undefined : paint(blockers, lighting);
  known.set(lighting, { blockers, glow });
  return glow;
}

function paint(blockers: Blockers, lighting: Lighting): Glow | undefined {
  const { width, height } = blockers;
  const everywhere = spansOfArea(
    Int32Array.of(0, 0, width, 0, width, height, 0, height),
    width / 2,
    height / 2,
    width + height,
  );
  return paintGlow(samplesAcross(width), samplesAcross(height), [everywhere], lightLayers(blockers, lighting.lights));
}
