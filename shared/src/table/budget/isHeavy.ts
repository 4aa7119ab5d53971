import { lookCost } from '../sight/lookCost.ts';
import type { TableState } from '../state/TableState.ts';
import { eyesCosts } from './eyes.ts';

/** A look, or one look of all eyes of a scene, that takes longer (µs) makes a table heavy. */
const HEAVY_LOOK = 4_000;
const HEAVY_EYES = 15_000;

/** Whether somebody looks about where that is dear: such a table takes turns with others of its kind. */
export function isHeavy(state: TableState): boolean {
  for (const [sceneId, cost] of eyesCosts(state))
    if (cost > HEAVY_EYES || lookCost(state.scenes.get(sceneId)!) > HEAVY_LOOK) return true;
  return false;
}
