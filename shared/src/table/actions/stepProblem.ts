import { centreOf, walkedFeet } from '../../geometry/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import { isPathBlocked } from '../../vision/index.ts';
import { blockersOf } from '../sight/blockersOf.ts';
import { bodyRadius } from '../state/bodyRadius.ts';
import { feetPerCell } from '../state/feetPerCell.ts';
import { isOnScene } from '../state/isOnScene.ts';
import type { Refusal } from '../state/Refusal.ts';
import type { TableState } from '../state/TableState.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';

/** Why a sheet's token may not step to a place (map units of its top left corner) within so many feet. */
export function stepProblem(
  state: TableState,
  sheetId: SheetId,
  to: { readonly x: number; readonly y: number },
  feet: number,
): Refusal | undefined {
  const token = tokensOfSheets(state).get(sheetId);
  const scene = token && state.scenes.get(token.sceneId);
  if (!token || !scene) return 'unknown-token';
  if (!isOnScene(scene, to.x, to.y, token.size)) return 'out-of-bounds';
  if (walkedFeet(token, [[to.x, to.y]], feetPerCell(scene)) > feet) return 'too-far';
  const path = [centreOf(token), centreOf({ ...token, ...to })];
  return isPathBlocked(blockersOf(scene), path, bodyRadius(token)) ? 'blocked' : undefined;
}
