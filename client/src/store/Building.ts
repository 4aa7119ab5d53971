import type { LightId, WallId } from '@tallow/shared/kernel';
import type { WallKind } from '@tallow/shared/vision';

export const LIGHT_PRESETS = {
  candle: { bright: 100, dim: 200, color: '#ffcf8a' },
  torch: { bright: 400, dim: 800, color: '#ffb35c' },
  lantern: { bright: 600, dim: 1_200, color: '#ffdca0' },
  spell: { bright: 400, dim: 800, color: '#a9b8ff' },
} as const;
export type LightPreset = keyof typeof LIGHT_PRESETS;

/** How the GM builds, on this screen only: what the wall tool and the light tool do next, and what is chosen. */
export interface Building {
  /** Corner by corner, a room by a drag, a door into a wall, or choosing what is there. */
  readonly mode: 'line' | 'room' | 'door' | 'choose';
  readonly kind: WallKind;
  readonly preset: LightPreset;
  readonly walls: ReadonlySet<WallId>;
  readonly light: LightId | null;
}

export const START_BUILDING: Building = { mode: 'line', kind: 'wall', preset: 'torch', walls: new Set(), light: null };
