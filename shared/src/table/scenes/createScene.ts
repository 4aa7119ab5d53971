import { UNITS_PER_CELL } from '../../geometry/index.ts';
import { accept, refuse, type SceneId } from '../../kernel/index.ts';
import type { Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { CreateScene } from './intents.ts';
import { MAX_BLANK_CELLS, MAX_SCENES } from './limits.ts';
import { OPEN_GROUND } from './openGround.ts';

const isCellCount = (cells: number): boolean => Number.isInteger(cells) && cells >= 1 && cells <= MAX_BLANK_CELLS;

/** A blank scene that nobody is shown yet. */
export function createScene(state: TableState, intent: CreateScene, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  if (!isCellCount(intent.width) || !isCellCount(intent.height)) return refuse('out-of-bounds');
  if (state.scenes.size >= MAX_SCENES) return refuse('too-many');
  const { name, grid = OPEN_GROUND.grid, background } = intent;
  const [width, height] = [intent.width * UNITS_PER_CELL, intent.height * UNITS_PER_CELL];
  const draft = { ...OPEN_GROUND, name, width, height, grid, ...(background !== undefined && { background }) };
  return accept([{ type: 'SceneAdded', sceneId: facts.newId() as SceneId, draft, doors: [] }]);
}
