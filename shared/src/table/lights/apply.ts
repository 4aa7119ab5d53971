import type { Appliers } from '../state/Applier.ts';
import type { LightEvent } from '../state/events/lights.ts';
import { withEntry } from '../state/maps.ts';
import { onScene, withoutEntries } from '../state/onScene.ts';

export const lightAppliers: Appliers<LightEvent> = {
  LightPut: (state, { sceneId, lightId, light }) =>
    onScene(state, sceneId, (scene) => ({ ...scene, lights: withEntry(scene.lights, lightId, light) })),
  LightsDeleted: (state, { sceneId, lightIds }) =>
    onScene(state, sceneId, (scene) => ({ ...scene, lights: withoutEntries(scene.lights, lightIds) })),
};
