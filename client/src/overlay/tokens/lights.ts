import type { TokenModel } from '../../store/index.ts';

export const LIGHT_NAMES = ['none', 'candle', 'torch', 'lantern', 'own'] as const;
export type LightName = (typeof LIGHT_NAMES)[number];
interface Light {
  readonly bright: number;
  readonly dim: number;
  readonly color: string;
}

/** Radii in map units: one cell is 100. */
export const LIGHTS: Record<'candle' | 'torch' | 'lantern', Light> = {
  candle: { bright: 100, dim: 200, color: '#ffd38a' },
  torch: { bright: 400, dim: 800, color: '#ffb45a' },
  lantern: { bright: 600, dim: 1_200, color: '#ffe2b0' },
};

/** The light that a token carries by its name; `own` when its numbers are nobody's. */
export function lightName({ lightBright, lightDim }: Pick<TokenModel, 'lightBright' | 'lightDim'>): LightName {
  if (lightDim <= 0) return 'none';
  const found = Object.entries(LIGHTS).find(([, { bright, dim }]) => bright === lightBright && dim === lightDim);
  return (found?.[0] as LightName | undefined) ?? 'own';
}
