import type { LightId, WallId } from '@tallow/shared/kernel';
import type { WallKind } from '@tallow/shared/vision';
import type { LightPreset } from './lightPresets.ts';

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
