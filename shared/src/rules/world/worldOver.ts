import { centreOf, feetToPlace, stepsBetween, type Piece } from '../../geometry/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import type { Area, World } from '../contract/World.ts';
import type { Board, Place } from './Board.ts';
import { isWithinArea } from './isWithinArea.ts';
import { reachesLeft } from './reachesLeft.ts';

/** Two tokens, if both stand on one map. */
function pairOn<P extends Piece>(board: Board<P>, a: SheetId, b: SheetId): readonly [P, P] | undefined {
  const [first, second] = [board.pieceOf(a), board.pieceOf(b)];
  return first && second && board.areOnOneMap(first, second) ? [first, second] : undefined;
}

function isWithin<P extends Piece>(board: Board<P>, sheetId: SheetId, area: Area, at?: Place): boolean {
  const piece = board.pieceOf(sheetId);
  if (!piece) return false;
  const middle = centreOf({ ...piece, ...at });
  return isWithinArea(area, middle.x, middle.y, board.feetPerCell(piece)) && board.isOpen(piece, area, middle);
}

function threatsLeft<P extends Piece>(board: Board<P>, sheetId: SheetId, to: Place): readonly SheetId[] {
  const [mover, piece] = [board.sheets.get(sheetId), board.pieceOf(sheetId)];
  return mover && piece ? reachesLeft(board, mover, [piece, { ...piece, ...to }]).map(({ id }) => id) : [];
}

/** The table as its rules see it, as far as the board knows it. */
export function worldOver<P extends Piece>(board: Board<P>): World {
  return {
    options: board.options,
    combat: board.combat,
    being: (sheetId) => board.being(sheetId),
    get beings() {
      return [...board.sheets.keys()].flatMap((id) => board.being(id) ?? []);
    },
    distanceFeet: (a, b) => {
      const pair = pairOn(board, a, b);
      return pair && stepsBetween(...pair) * board.feetPerCell(pair[0]);
    },
    hasLineOfEffect: (a, b) => board.hasLineOfEffect(a, b),
    isHidden: (sheetId, from) => board.isHidden(sheetId, from),
    reachTo: (sheetId, to) => {
      const piece = board.pieceOf(sheetId);
      return (
        piece && {
          feet: feetToPlace(piece, to, board.feetPerCell(piece)),
          isOpen: board.isOpen(piece, centreOf(piece), to),
        }
      );
    },
    middleOf: (sheetId) => {
      const piece = board.pieceOf(sheetId);
      return piece && centreOf(piece);
    },
    within: (area, of) => [...board.standing(of)].filter((id) => isWithin(board, id, area)),
    isWithin: (sheetId, area, at) => isWithin(board, sheetId, area, at),
    threatsLeft: (sheetId, to) => threatsLeft(board, sheetId, to),
  };
}
