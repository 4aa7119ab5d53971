/** Lights by their names: radii in map units. What tokens carry and what GMs put up. */
export const LIGHT_PRESETS = {
  candle: { bright: 100, dim: 200, color: '#ffd38a' },
  torch: { bright: 400, dim: 800, color: '#ffb45a' },
  lantern: { bright: 600, dim: 1_200, color: '#ffe2b0' },
  spell: { bright: 400, dim: 800, color: '#9cc7ff' },
} as const;
export type LightPreset = keyof typeof LIGHT_PRESETS;
