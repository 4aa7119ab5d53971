import { LIGHT_PRESETS, type TokenModel } from '../../store/index.ts';

export const LIGHT_NAMES = ['none', 'candle', 'torch', 'lantern', 'own'] as const;
export type LightName = (typeof LIGHT_NAMES)[number];
const { candle, torch, lantern } = LIGHT_PRESETS;
export const LIGHTS = { candle, torch, lantern };

/** The light that a token carries by its name; `own` when its numbers are nobody's. */
export function lightName({ lightBright, lightDim }: Pick<TokenModel, 'lightBright' | 'lightDim'>): LightName {
  if (lightDim <= 0) return 'none';
  const found = Object.entries(LIGHTS).find(([, { bright, dim }]) => bright === lightBright && dim === lightDim);
  return (found?.[0] as LightName | undefined) ?? 'own';
}
