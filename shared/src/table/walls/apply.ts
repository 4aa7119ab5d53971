import type { Appliers } from '../state/Applier.ts';
import type { WallEvent } from '../state/events/walls.ts';
import { onScene, withEntries, withoutEntries } from '../state/onScene.ts';

export const wallAppliers: Appliers<WallEvent> = {
  WallsPut: (state, { sceneId, walls }) =>
    onScene(state, sceneId, (scene) => ({ ...scene, walls: withEntries(scene.walls, walls) })),
  WallsDeleted: (state, { sceneId, wallIds }) =>
    onScene(state, sceneId, (scene) => ({ ...scene, walls: withoutEntries(scene.walls, wallIds) })),
};
