import type { SceneId } from '../../kernel/index.ts';
import type { Scene } from '../state/Scene.ts';

const NO_DOORS: Scene['doors'] = new Map<never, never>();

/** Lit open ground of 30 by 20 cells: where every table starts. */
export function openGround(id: SceneId): Scene {
  return {
    id,
    name: 'Open ground',
    width: 3_000,
    height: 2_000,
    grid: { kind: 'square', offsetX: 0, offsetY: 0, distance: 5, unit: 'ft' },
    globalLight: 'bright',
    walls: [],
    doors: NO_DOORS,
    lights: [],
    image: null,
  };
}
