import { UNITS_PER_CELL_AREA } from '../../geometry/index.ts';
import type { TableState } from '../state/TableState.ts';
import { pieceCount } from '../state/Wall.ts';
import { MAX_TABLE_CELLS, MAX_TABLE_WALLS } from './limits.ts';

function weigh({ scenes }: TableState): { readonly walls: number; readonly cells: number } {
  let [walls, cells] = [0, 0];
  for (const scene of scenes.values()) {
    walls += pieceCount(scene.walls);
    cells += (scene.width * scene.height) / UNITS_PER_CELL_AREA;
  }
  return { walls, cells };
}

/** Whether a step makes the maps of a table larger than one table may have them. */
export function mapsTooMuch(before: TableState, after: TableState): boolean {
  if (before.scenes === after.scenes) return false;
  const [old, now] = [weigh(before), weigh(after)];
  return (
    (now.walls > MAX_TABLE_WALLS && now.walls > old.walls) || (now.cells > MAX_TABLE_CELLS && now.cells > old.cells)
  );
}
