import type { SceneId } from '../../kernel/index.ts';
import type { Scene } from '../state/Scene.ts';
import type { SceneDraft } from '../state/SceneDraft.ts';

const NOTHING: ReadonlyMap<never, never> = new Map<never, never>();

/** Lit open ground of 30 by 20 cells, with nothing on it. */
export const OPEN_GROUND: Omit<SceneDraft, 'doors'> = {
  name: 'Open ground',
  width: 3_000,
  height: 2_000,
  grid: { kind: 'square', offsetX: 0, offsetY: 0, distance: 5, unit: 'ft' },
  globalLight: 'bright',
  walls: [],
  lights: [],
  image: null,
};

/** Where every table starts. */
export const openGround = (id: SceneId): Scene => ({
  ...OPEN_GROUND,
  id,
  walls: NOTHING,
  doors: NOTHING,
  lights: NOTHING,
});
