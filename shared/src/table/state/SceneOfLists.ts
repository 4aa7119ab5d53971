import type { DoorId } from '../../kernel/index.ts';
import type { LightSource, Wall } from '../../vision/index.ts';
import type { Door } from './Door.ts';
import { lightsByPlace } from './Light.ts';
import type { Scene } from './Scene.ts';
import { byPlace } from './Wall.ts';

/** A scene as it was stored before walls and lights had ids. */
export type SceneOfLists = Omit<Scene, 'walls' | 'lights' | 'doors'> & {
  readonly walls: readonly Wall[];
  readonly lights: readonly LightSource[];
  readonly doors: readonly (readonly [DoorId, Door])[];
};

export const withMaps = ({ walls, lights, doors, ...scene }: SceneOfLists): Scene => ({
  ...scene,
  walls: byPlace(scene.id, walls),
  lights: lightsByPlace(scene.id, lights),
  doors: new Map(doors),
});
