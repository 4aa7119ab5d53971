import type { SheetId } from '../../kernel/index.ts';
import { isPathBlocked } from '../../vision/index.ts';
import { blockersOf } from '../fog/sight.ts';
import type { Refusal } from '../refusal.ts';
import { tokensOfSheets } from '../sheets/tokensOfSheets.ts';
import type { TableState } from '../state.ts';
import { isOnScene, tokenCentre } from '../tokens/place.ts';
import { walkedFeet } from '../world/distance.ts';
import { feetPerCell } from '../world/worldOf.ts';

/** Part of a cell's width that a token needs to pass, as when it moves. */
const BODY = 40;

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
  const path = [tokenCentre(token), tokenCentre({ ...token, ...to })];
  return isPathBlocked(blockersOf(scene), path, Math.round(token.size * BODY)) ? 'blocked' : undefined;
}
